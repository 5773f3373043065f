package hearsay.annotation;

import hearsay.annotation.Region.Role;
import hearsay.claim.ClaimInText;
import hearsay.claim.CodePointSpan;
import hearsay.error.UserException;
import hearsay.text.Blanks;
import hearsay.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The standoff format of brat (Stenetorp et al., <em>brat: a web-based tool for NLP-assisted text
 * annotation</em>, EACL 2012), an {@code .ann} file beside the article's text: text-bound
 * annotations, whose offsets count code points, relations between them, attributes for what is one
 * of a few values, and notes for names.
 */
public final class Brat {
  private static final List<String> ATTRIBUTES = List.of(Region.STANCE, Region.TYPE, Region.FORM);
  private static final String PARTING = " | ";

  private Brat() {}

  /**
   * The lines of an {@code .ann} file.
   *
   * @param text that the claims are of
   */
  public static String write(AnnotatedClaims claims, ClaimInText text) {
    StringBuilder lines = new StringBuilder();
    Map<String, String> ids = new HashMap<>();
    int attributes = 0;
    for (Region region : claims.regions()) {
      String id = "T" + (ids.size() + 1);
      ids.put(region.id(), id);
      lines.append(id).append('\t').append(textBound(region, text)).append('\n');
      for (String name : ATTRIBUTES) {
        String value = region.features().get(name);
        if (value != null) {
          attributes++;
          lines.append("A%d\t%s %s %s\n".formatted(attributes, capital(name), id, value));
        }
      }
      String note = note(region);
      if (!note.isEmpty()) {
        lines.append("#%d\tAnnotatorNotes %s\t%s\n".formatted(ids.size(), id, note));
      }
    }
    int relations = 0;
    for (Link link : claims.links()) {
      relations++;
      lines.append(
          "R%d\t%s Arg1:%s Arg2:%s\n"
              .formatted(relations, link.kind().label(), ids.get(link.from()), ids.get(link.to())));
    }
    return lines.toString();
  }

  /** {@code Content 12 62;70 81<TAB>words}: no piece holds a line break, nor do the words. */
  private static String textBound(Region region, ClaimInText text) {
    List<String> offsets = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (CodePointSpan span : region.spans()) {
      int at = span.start();
      for (String line : text.cut(span).split("\n", -1)) {
        int length = line.codePointCount(0, line.length());
        if (!Blanks.isBlank(line)) {
          offsets.add(at + " " + (at + length));
          words.add(line);
        }
        at += length + 1;
      }
    }
    return region.role().label() + " " + String.join(";", offsets) + "\t" + String.join(" ", words);
  }

  private static String note(Region region) {
    List<String> parts = new ArrayList<>();
    region
        .features()
        .forEach(
            (name, value) -> {
              if (!ATTRIBUTES.contains(name)) {
                parts.add(name + ": " + Blanks.join(value.replace("|", "/")));
              }
            });
    return String.join(PARTING, parts);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * What an {@code .ann} file says. Kinds of annotations that are not of claims are passed over.
   *
   * @param name of the file, for messages
   * @param text that is annotated
   * @param warnings told of each line whose words do not stand at its offsets, which count
   * @throws UserException that names the line that is not as brat writes it
   */
  public static AnnotatedClaims read(
      String lines, String name, ClaimInText text, Consumer<String> warnings) throws UserException {
    Map<String, Region> regions = new LinkedHashMap<>();
    Map<String, Map<String, String>> features = new HashMap<>();
    List<Link> links = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      try {
        String[] columns = line.split("\t", -1);
        String[] words = columns.length < 2 ? new String[0] : columns[1].split(" ", 2);
        if (line.startsWith("T")) {
          Optional<Role> role = constant(Role.values(), words[0]);
          if (role.isPresent()) {
            List<CodePointSpan> spans = spans(words[1]);
            regions.put(columns[0], new Region(columns[0], role.get(), spans, Map.of()));
            if (columns.length > 2) {
              MarkedWords.check(text, spans, columns[2], name + ":" + number, warnings);
            }
          }
        } else if (line.startsWith("A") || line.startsWith("M")) {
          String[] of = words[1].split(" ", 2);
          features(features, of[0]).put(words[0].toLowerCase(Locale.ROOT), of[1]);
        } else if (line.startsWith("#") && words[0].equals("AnnotatorNotes")) {
          addNotes(features(features, words[1]), columns[2]);
        } else if (line.startsWith("R")) {
          String[] arguments = words[1].split(" ", -1);
          constant(Link.Kind.values(), words[0])
              .ifPresent(kind -> links.add(new Link(kind, id(arguments[0]), id(arguments[1]))));
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new UserException(
            Printable.of(name) + ":" + number + ": is no line of brat's: " + Printable.of(line, 60),
            e);
      }
    }
    List<Region> complete = new ArrayList<>();
    for (Region region : regions.values()) {
      Map<String, String> found = features.getOrDefault(region.id(), Map.of());
      complete.add(new Region(region.id(), region.role(), region.spans(), found));
    }
    return new AnnotatedClaims(complete, links);
  }

  private static Map<String, String> features(
      Map<String, Map<String, String>> features, String id) {
    return features.computeIfAbsent(id, any -> new HashMap<>());
  }

  private static void addNotes(Map<String, String> features, String notes) {
    for (String note : notes.split("\\|", -1)) {
      int colon = note.indexOf(':');
      if (colon > 0) {
        features.put(
            note.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            note.substring(colon + 1).strip());
      }
    }
  }

  private static List<CodePointSpan> spans(String offsets) {
    List<CodePointSpan> spans = new ArrayList<>();
    for (String piece : offsets.split(";", -1)) {
      String[] ends = piece.split(" ", 2);
      spans.add(new CodePointSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }

  private static String id(String argument) {
    return argument.substring(argument.indexOf(':') + 1);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] values, String label) {
    for (E value : values) {
      if (value.name().equalsIgnoreCase(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
