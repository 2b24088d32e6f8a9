package org.parley.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The file of a dossier: one HTML page that fetches nothing and runs nothing, with the same for programs at its end. Its seal is the
 * SHA-256 of both, so that a change of either shows; whoever changes the seal too is found out by comparing seals, or by the articles.
 */
public final class DossierFile {
    private static final String OPEN = "<script type=\"application/json\" id=\"parley-dossier\" data-seal=\"";
    private static final String CLOSE = "</script>\n</body>\n</html>\n";

    /** What the file lets a browser do: show, in its own style. */
    public static final String POLICY = "default-src 'none'; style-src '" + styleHash(DossierPage.STYLE) + "'";

    private DossierFile() {}

    /** The same dossier always gives the same bytes. */
    public static String of(Dossier dossier) {
        String page = DossierPage.of(dossier);
        String data = DossierData.of(dossier);
        return page + OPEN + seal(page, data) + "\">\n" + data + "\n" + CLOSE;
    }

    /** The page without the part for programs, for those who only want to read or print it. */
    public static String page(Dossier dossier) {
        return DossierPage.of(dossier) + "</body>\n</html>\n";
    }

    /**
     * A file taken apart.
     *
     * @param seal as the file gives it
     */
    record Parts(String page, String seal, String data) {}

    /** @throws IllegalArgumentException if this is no such file */
    static Parts parts(String file) {
        int open = file.lastIndexOf(OPEN);
        int seal = open + OPEN.length();
        int start = open < 0 ? -1 : file.indexOf("\">\n", seal);
        int end = file.length() - CLOSE.length() - 1;
        if (start < 0 || end < start + 3 || !file.endsWith("\n" + CLOSE)) {
            throw new IllegalArgumentException(
                    "no dossier of parley, or cut off: the part for programs is not at its end");
        }
        return new Parts(file.substring(0, open), file.substring(seal, start), file.substring(start + 3, end));
    }

    static String seal(String page, String data) {
        return HexFormat.of().formatHex(sha256(page + "\n" + data));
    }

    /** For a policy that lets one style through and nothing else. */
    static String styleHash(String style) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256(style));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
