package org.parley.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The packs that were compiled at build time, as they lie on the class path. */
public final class CompiledPacks {
    private static final String FOLDER = "/org/parley/data/";

    private CompiledPacks() {}

    /**
     * The packs of the class path; a language is loaded when it is first asked for.
     *
     * @throws IllegalStateException if there are none
     */
    public static Packs onClassPath() {
        return Packs.compiled(CompiledPacks::resource);
    }

    private static byte[] resource(String name) {
        try (InputStream in = CompiledPacks.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no compiled packs on the class path: " + FOLDER + name
                        + " is missing; the build of module parley-data makes it");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
