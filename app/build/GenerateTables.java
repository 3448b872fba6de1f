import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/** Build step: runs every migration on an empty in-memory H2 and writes the table classes jOOQ uses. */
class GenerateTables {
    /** Another number when the settings below change, so that unchanged migrations are generated anew. */
    private static final byte[] SETTINGS = {3};

    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[1]);
        Path mark = target.resolve("migrations.sha256");
        String hash = hash(Path.of(args[0]));
        if (Files.exists(mark) && Files.readString(mark).equals(hash)) return;
        String scripts;
        try (var files = Files.list(Path.of(args[0]))) {
            scripts = files.filter(f -> f.getFileName().toString().matches("V\\d+__.*\\.sql"))
                .sorted(Comparator.comparingInt(GenerateTables::version))
                .map(f -> "RUNSCRIPT FROM '" + f.toString().replace('\\', '/').replace("'", "''") + "'")
                .collect(Collectors.joining("\\;"));
        }
        GenerationTool.generate(new Configuration()
            .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUser("sa").withPassword("")
                .withUrl("jdbc:h2:mem:tables;INIT=" + scripts))
            .withGenerator(new Generator()
                .withDatabase(new Database().withName("org.jooq.meta.h2.H2Database")
                    .withInputSchema("PUBLIC").withOutputSchemaToDefault(true)
                    .withForcedTypes(new ForcedType().withUserType("byte[]").withBinding("org.teamaround.database.SmallBytes")
                        .withIncludeTypes("(?i:.*BINARY.*)"))
                    .withExcludes("flyway_schema_history"))
                .withGenerate(new Generate().withPojos(false).withDaos(false).withKeys(true).withImplicitJoinPathsToMany(false).withGeneratedAnnotation(false)
                    .withJavadoc(false).withComments(false).withNullableAnnotation(false))
                .withTarget(new Target().withPackageName("org.teamaround.database.schema")
                    .withDirectory(target.toString()).withEncoding("UTF-8"))));
        Files.writeString(mark, hash);
    }

    /** Unchanged migrations need no new classes. */
    private static String hash(Path folder) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(SETTINGS);
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static int version(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    }
}
