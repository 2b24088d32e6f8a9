package org.parley.extract;

import java.util.Optional;
import org.parley.model.Act;
import org.parley.model.ActionType;
import org.parley.model.ContactType;
import org.parley.model.Dealing;
import org.parley.model.MeasureType;
import org.parley.model.Plover;
import org.parley.model.Status;

/** PLOVER type by kind, type and status. */
final class PloverTable {
    Optional<Plover> of(Dealing dealing, Optional<Status> status) {
        return switch (dealing) {
            case Dealing.Contact contact -> contact(contact.type(), status.orElse(Status.OCCURRED));
            case Dealing.Measure measure -> measure(measure.type(), status.orElse(Status.IN_FORCE));
            case Dealing.Accord accord -> accord(status.orElse(Status.AGREED));
            case Dealing.Statement statement -> statement(statement.act());
            case Dealing.Action action -> action(action.type(), status.orElse(Status.OCCURRED));
        };
    }

    private static Optional<Plover> contact(ContactType type, Status status) {
        return switch (status) {
            case PLANNED -> Optional.of(Plover.AGREE);
            case ONGOING, OCCURRED -> Optional.of(type == ContactType.SUMMONS ? Plover.ACCUSE : Plover.CONSULT);
            case CANCELLED, REFUSED -> Optional.of(Plover.REJECT);
            default -> Optional.empty();
        };
    }

    private static Optional<Plover> measure(MeasureType type, Status status) {
        return switch (status) {
            case THREATENED -> Optional.of(Plover.THREATEN);
            case ANNOUNCED, IN_FORCE ->
                Optional.of(
                        type == MeasureType.INVESTIGATION || type == MeasureType.LEGAL_CASE
                                ? Plover.ACCUSE
                                : Plover.SANCTION);
            case POSTPONED, SUSPENDED, LIFTED, DROPPED -> Optional.of(Plover.CONCEDE);
            default -> Optional.empty();
        };
    }

    private static Optional<Plover> accord(Status status) {
        return switch (status) {
            case PROPOSED, FRAMEWORK, AGREED, PENDING_APPROVAL -> Optional.of(Plover.AGREE);
            case SIGNED, IN_FORCE -> Optional.of(Plover.SUPPORT);
            case SUSPENDED, WITHDRAWN -> Optional.of(Plover.SANCTION);
            default -> Optional.empty();
        };
    }

    private static Optional<Plover> statement(Act act) {
        return switch (act) {
            case ACCUSE -> Optional.of(Plover.ACCUSE);
            case PROMISE, OFFER, ACCEPT -> Optional.of(Plover.AGREE);
            case DEMAND, REQUEST -> Optional.of(Plover.REQUEST);
            case THREATEN -> Optional.of(Plover.THREATEN);
            case PRAISE -> Optional.of(Plover.SUPPORT);
            case REJECT -> Optional.of(Plover.REJECT);
            case ASSERT, CONFIRM, DENY, WARN, NO_COMMENT -> Optional.empty();
        };
    }

    private static Optional<Plover> action(ActionType type, Status status) {
        if (status == Status.PLANNED) {
            return switch (type) {
                case AID, RECOGNITION -> Optional.of(Plover.AGREE);
                case RELEASE -> Optional.of(Plover.CONCEDE);
                default -> Optional.empty();
            };
        }
        return switch (type) {
            case MILITARY_MOVE -> Optional.of(Plover.MOBILIZE);
            case USE_OF_FORCE -> Optional.of(Plover.ASSAULT);
            case AID -> Optional.of(Plover.AID);
            case RELEASE, RESIGNATION -> Optional.of(Plover.RETREAT);
            case RECOGNITION -> Optional.of(Plover.SUPPORT);
            case DETENTION -> Optional.of(Plover.COERCE);
            case VOTE -> Optional.empty();
        };
    }
}
