package hearsay.annotate.organization;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes the filters of {@link Gazetteers}: {@code GazetteerBuilder GAZETTEERS FOLDER OUT} reads
 * NLP4J's gazetteers (unpacked; its classes must be on the class path) and the folder of GATE's
 * lists, and writes a filter for each {@link Gazetteer} into the folder OUT. Their README beside
 * {@code src/train/organizations} has the whole command.
 */
final class GazetteerBuilder {
  /** How NLP4J's gazetteers number corporations and organizations. */
  private static final List<String> ORGANIZATIONS = List.of("0", "13");

  private static final String MUSIC = "musical_group.lst";
  private static final String INVERTED = ", The";

  private final Map<Gazetteer, Collection<String>> names = new EnumMap<>(Gazetteer.class);

  private GazetteerBuilder() {}

  private Collection<String> of(Gazetteer list) {
    return names.computeIfAbsent(list, key -> new TreeSet<>());
  }

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    GazetteerBuilder builder = new GazetteerBuilder();
    builder.readEncyclopedia(Path.of(arguments[0]));
    builder.readGate(Path.of(arguments[1]));
    for (Gazetteer list : Gazetteer.values()) {
      Path path = Path.of(arguments[2], list.key + ".bloom");
      try (OutputStream out = Files.newOutputStream(path)) {
        BloomFilter.of(builder.of(list)).write(out);
      }
    }
  }

  private void add(Gazetteer list, String name) {
    String form = Gazetteers.form(name);
    if (form.length() > 1) {
      of(list).add(form);
    }
  }

  private void readEncyclopedia(Path path) throws IOException, ReflectiveOperationException {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      Object tree = in.readObject();
      walk("", tree.getClass().getMethod("getRoot").invoke(tree));
    }
  }

  /** A node is a map from the next word to the next node, and has the kinds of what ends there. */
  private void walk(String name, Object node) throws ReflectiveOperationException {
    Object kinds = node.getClass().getMethod("getValue").invoke(node);
    if (kinds instanceof Collection<?> all
        && all.stream().map(Object::toString).anyMatch(ORGANIZATIONS::contains)) {
      add(Gazetteer.ENCYCLOPEDIA, name);
    }
    for (Map.Entry<?, ?> next : ((Map<?, ?>) node).entrySet()) {
      walk(name.isEmpty() ? next.getKey().toString() : name + " " + next.getKey(), next.getValue());
    }
  }

  private void readGate(Path folder) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("lists.def"), StandardCharsets.UTF_8)) {
      List<String> parts = Arrays.asList(line.strip().split(":", -1));
      boolean organizations = parts.size() > 1 && parts.get(1).equals("organization");
      if (organizations && !parts.get(0).matches(".*(?:blacklist|lower).*")) {
        readList(folder.resolve(parts.get(0)), Gazetteer.NEWS);
      }
    }
    readList(folder.resolve(MUSIC), Gazetteer.MUSIC);
  }

  /** A name a line, sometimes with more behind a tab. Some lists have bytes that are no UTF-8. */
  private void readList(Path path, Gazetteer list) throws IOException {
    for (String line :
        new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList()) {
      int tab = line.indexOf('\t');
      String name = (tab < 0 ? line : line.substring(0, tab)).strip();
      boolean inverted = name.endsWith(INVERTED);
      add(list, inverted ? name.substring(0, name.length() - INVERTED.length()) : name);
    }
  }
}
