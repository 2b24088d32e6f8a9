package org.parley.web;

import java.io.StringWriter;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parley.output.EntryFields;
import org.parley.output.Printable;

/** A feed as Atom (RFC 4287): one item a change of an entry. */
final class Atom {
    private static final String XMLNS = "http://www.w3.org/2005/Atom";

    private Atom() {}

    static String of(Feed feed, Visit visit) {
        StringWriter out = new StringWriter();
        String base = visit.context().scheme() + "://" + visit.context().host();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(XMLNS);
            element(xml, "id", base + visit.address());
            element(xml, "title", feed.title());
            if (visit.store().browse().hasExamples()) {
                element(xml, "subtitle", EntryFields.EXAMPLE);
            }
            element(
                    xml,
                    "updated",
                    time(feed.items().stream()
                            .map(Feed.Item::day)
                            .max(LocalDate::compareTo)
                            .orElse(visit.today())));
            xml.writeStartElement("author");
            element(xml, "name", "Parley");
            xml.writeEndElement();
            link(xml, "self", base + visit.address().in(Form.ATOM));
            for (Feed.Item item : feed.items()) {
                xml.writeStartElement("entry");
                element(xml, "id", "urn:parley:" + item.id());
                element(xml, "title", item.title());
                element(xml, "updated", time(item.day()));
                link(xml, "alternate", base + item.link());
                element(xml, "summary", item.summary());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Printable.of(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
