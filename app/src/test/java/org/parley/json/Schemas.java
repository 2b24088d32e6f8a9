package org.parley.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schemas in docs/schema/, as a judge over lines of output. */
public final class Schemas {
    private static final Path FOLDER = Path.of("../docs/schema");

    private Schemas() {}

    /** What is wrong with one line of {@code parley read --format jsonl}. */
    public static List<String> faultsOfReport(String json) throws IOException {
        return faults("reading.schema.json", json);
    }

    /** What is wrong with one line of {@code parley tag}. */
    public static List<String> faultsOfTags(String json) throws IOException {
        return faults("tag.schema.json", json);
    }

    private static List<String> faults(String schema, String json) throws IOException {
        JsonSchema judge = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve(schema)));
        return judge.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
