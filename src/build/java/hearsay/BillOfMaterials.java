package hearsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the bill of materials of the distribution, as CycloneDX 1.6 has it: each library and each
 * native one with its hash, its address at Maven Central and its licence, in the order of names and
 * without a time, so that one commit has one bill. (The plugin of CycloneDX needs the network.)
 */
final class BillOfMaterials {
  private static final Pattern ROW =
      Pattern.compile("\\| ([a-z0-9-]+)[^|]* \\| ([a-z0-9.-]+) \\| ([^|;]+)[^|]* \\| [^|]+ \\|");
  private static final Pattern JAR = Pattern.compile("([a-z0-9-]+?)-([0-9][^/]*)\\.jar");

  /** What the table of licences says of a library. */
  private record Library(String group, String licence) {}

  private final Map<String, Library> libraries = new LinkedHashMap<>();

  private BillOfMaterials(Path table) throws IOException {
    for (String line : Files.readAllLines(table)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        libraries.put(row.group(1), new Library(row.group(2), row.group(3).strip()));
      }
    }
  }

  /**
   * Writes it.
   *
   * @param arguments the folder of {@code lib} and {@code native}, the table of licences, the
   *     program's version, and the file to be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    BillOfMaterials bill = new BillOfMaterials(Path.of(arguments[1]));
    List<String> components = new ArrayList<>();
    for (Path jar : files(folder.resolve("lib"))) {
      components.add(bill.library(jar));
    }
    for (Path file : files(folder.resolve("native"))) {
      components.add(nativeLibrary(folder, file));
    }
    String version = arguments[2];
    Files.writeString(
        Path.of(arguments[3]),
        """
        {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,
        "metadata":{"component":{"type":"application","bom-ref":"hearsay","name":"hearsay","version":"%s",
        "licenses":[{"expression":"GPL-3.0-or-later"}]}},
        "components":[
        %s]}
        """
            .formatted(version, String.join(",\n", components) + "\n"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
    }
  }

  private String library(Path jar) throws IOException {
    Matcher name = JAR.matcher(String.valueOf(jar.getFileName()));
    Library known = name.matches() ? libraries.get(name.group(1)) : null;
    if (known == null) {
      throw new IOException(jar + ": src/main/licenses/README.md does not say its licence");
    }
    String address = "pkg:maven/%s/%s@%s".formatted(known.group(), name.group(1), name.group(2));
    return """
    {"type":"library","bom-ref":"%s","group":"%s","name":"%s","version":"%s","purl":"%s",\
    "hashes":[{"alg":"SHA-256","content":"%s"}],"licenses":[{"expression":"%s"}]}"""
        .formatted(
            address,
            known.group(),
            name.group(1),
            name.group(2),
            address,
            sha256(jar),
            known.licence());
  }

  private static String nativeLibrary(Path folder, Path file) throws IOException {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return """
    {"type":"file","bom-ref":"%s","name":"%s","hashes":[{"alg":"SHA-256","content":"%s"}]}"""
        .formatted(path, path, sha256(file));
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
