package org.parley.web.page;

import java.time.Clock;
import java.time.Instant;
import org.parley.web.Answer;
import org.parley.web.Deed;
import org.parley.web.Refusal;
import org.parley.web.Visit;

/** Gives the address of a page a name, under which it stands on the start page; without an address it takes the name away. */
final class ViewDeed implements Deed {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 2000;

    @Override
    public String path() {
        return "/views";
    }

    @Override
    public Answer act(Visit visit) {
        String name = visit.field("name").orElse("");
        String address = visit.field("address").orElse("");
        boolean here =
                address.isEmpty() || address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
        if (name.isEmpty() || name.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS || !here) {
            throw Refusal.unclear("A view wants a short name and an address on this server.");
        }
        visit.store().shelf().notes().save(name, address, Instant.now(Clock.systemUTC()));
        return new Answer.Redirect(address.isEmpty() ? "/" : address);
    }
}
