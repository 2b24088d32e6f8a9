package org.parley.extract;

/** Which types of contact can be the same one, told in other words. */
final class ContactTypes {
    private ContactTypes() {}

    /** Whether people come together in one place: a meeting may be told as a visit, a summit or talks. */
    static boolean inPerson(String type) {
        return switch (type) {
            case "meeting", "summit", "talks", "visit" -> true;
            default -> false;
        };
    }

    /** Whether it is sent, and so is never under way. */
    static boolean written(String type) {
        return type.equals("letter") || type.equals("message");
    }
}
