package org.parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.Parley;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.web.desk.Desk;
import org.parley.web.desk.Progress;
import org.parley.web.desk.Runs;
import org.parley.web.page.Pages;
import org.parley.web.words.Words;

/** Finds the page for a request and sends what it answers: HTML, another form of the same, a redirect, or why not. */
final class Router {
    private static final System.Logger LOG = System.getLogger(Router.class.getName());

    private final Settings settings;
    private final Stores stores;
    private final Assets assets = new Assets();
    private final Templates templates = new Templates();
    private final Gate gate;
    private final Runs runs;
    private final Parley reader = Parley.compiled();

    Router(Settings settings, Stores stores, Runs runs) {
        this.runs = runs;
        this.settings = settings;
        this.gate = new Gate(settings.token());
        this.stores = stores;
    }

    void addTo(RoutesConfig routes) {
        Desk desk = new Desk(runs);
        routes.before(Headers::protect);
        routes.before(gate::check);
        routes.get(Gate.LOGIN, this::login);
        routes.post(Gate.LOGIN, gate::signIn);
        routes.post("/logout", gate::signOut);
        routes.get("/assets/{name}", assets::serve);
        routes.sse(Progress.path(), new Progress(runs)::open);
        for (Page page : Stream.concat(Pages.all(reader::read).stream(), desk.pages().stream())
                .toList()) {
            List<Form> forms = forms(page);
            for (Form form : forms) {
                routes.get(base(page) + "." + form.word(), context -> export(page, form, context));
            }
            routes.get(page.path(), context -> show(page, forms, context));
        }
        for (Deed deed :
                Stream.concat(Pages.deeds().stream(), desk.deeds().stream()).toList()) {
            routes.post(deed.path(), context -> act(deed, context));
        }
        routes.exception(Refusal.class, (refusal, context) -> refuse(refusal.status(), refusal.words(), context));
        routes.exception(
                StoreException.class, (failure, context) -> refuse(503, String.valueOf(failure.getMessage()), context));
        routes.exception(Exception.class, (failure, context) -> {
            LOG.log(System.Logger.Level.ERROR, "fault at " + context.path(), failure);
            refuse(500, "A fault in Parley; nothing of the record was changed.", context);
        });
        routes.error(404, context -> {
            if (!String.valueOf(context.res().getContentType()).startsWith("text/html")) {
                refuse(404, "There is no such page.", context);
            }
        });
    }

    /** The start has no name of its own. */
    private static String base(Page page) {
        return page.path().equals("/") ? "/changes" : page.path();
    }

    private static List<Form> forms(Page page) {
        return Stream.of(Form.values()).filter(form -> form.fits(page)).toList();
    }

    private void show(Page page, List<Form> forms, Context context) {
        stores.with(settings.today().get(), store -> {
            Visit visit = visit(context, store);
            send(page.answer(visit), forms, visit);
            return true;
        });
    }

    private void act(Deed deed, Context context) {
        stores.with(settings.today().get(), store -> {
            Visit visit = visit(context, store);
            send(deed.act(visit), List.of(), visit);
            return true;
        });
    }

    private void export(Page page, Form form, Context context) {
        stores.withLong(settings.today().get(), store -> {
            Visit visit = visit(context, store);
            context.contentType(form.type());
            Exports.write(page, form, visit);
            return true;
        });
    }

    private void send(Answer answer, List<Form> forms, Visit visit) {
        Context context = visit.context();
        switch (answer) {
            case Answer.Redirect elsewhere -> context.status(303).header("Location", elsewhere.to());
            case Answer.Text text -> Cached.send(context, text.type(), text.body());
            case Answer.Html html -> {
                Frame frame = frame(html.title(), forms, html.rows(), visit);
                Cached.send(context, "text/html; charset=utf-8", templates.render(html.template(), frame, html.page()));
            }
        }
    }

    private Visit visit(Context context, Store store) {
        Map<String, String> query = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            String value = values.isEmpty() ? "" : values.get(0).strip();
            if (!value.isEmpty()) {
                query.put(name, value);
            }
        });
        return new Visit(context, store, words(context), new Address(path(context), query));
    }

    /** Without the ending of a form. */
    private static String path(Context context) {
        String path = context.path();
        for (Form form : Form.values()) {
            if (path.endsWith("." + form.word())) {
                return path.substring(0, path.length() - form.word().length() - 1);
            }
        }
        return path;
    }

    private static Words words(Context context) {
        String asked = context.queryParam("lang");
        if (asked != null && Words.languages().contains(asked)) {
            Cookie kept = new Cookie("lang", asked);
            kept.setSameSite(SameSite.LAX);
            context.cookie(kept);
            return Words.in(asked);
        }
        String kept = context.cookie("lang");
        String header = context.header("Accept-Language");
        return kept != null && Words.languages().contains(kept)
                ? Words.in(kept)
                : Words.accepted(header == null ? "" : header);
    }

    private Frame frame(String title, List<Form> forms, Optional<Long> rows, Visit visit) {
        boolean examples = visit.store().browse().hasExamples();
        return new Frame(
                visit.words(),
                visit.address(),
                title,
                forms,
                rows,
                examples,
                assets,
                gate.csrf(visit.context()),
                settings.token().isPresent());
    }

    private void refuse(int status, String why, Context context) {
        context.status(status);
        Words words = words(context);
        context.html(templates.render("refusal", bare("Not shown", words, context), words.say(why)));
    }

    private void login(Context context) {
        Words words = words(context);
        String to = Gate.local(context.queryParam("to"));
        context.header("Cache-Control", "no-store");
        context.html(templates.render("login", bare("Sign in", words, context), to));
    }

    /** What surrounds a page that shows nothing of the record. */
    private Frame bare(String title, Words words, Context context) {
        return new Frame(
                words,
                Address.of(path(context)),
                words.say(title),
                List.of(),
                Optional.empty(),
                false,
                assets,
                gate.csrf(context),
                false);
    }
}
