package hearsay.mention;

import hearsay.annotate.OrganizationTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article says it will call organizations: "Trevanian Sensors plc (“Trevanian” or the
 * “Company”)".
 */
public final class Aliases {
  private static final Pattern BRACKET = Pattern.compile("\\s?\\(([^()\\n]{1,80})\\)");
  private static final Pattern QUOTED = Pattern.compile("[\"\u201c]([^\"\u201c\u201d]+)[\"\u201d]");

  private final Map<String, String> nameByAlias = new HashMap<>();

  Aliases(String text, List<OrganizationTag> organizations) {
    for (OrganizationTag tag : organizations) {
      Matcher bracket = BRACKET.matcher(text).region(tag.span().end(), text.length());
      if (bracket.lookingAt()) {
        Matcher quoted = QUOTED.matcher(bracket.group(1));
        while (quoted.find()) {
          nameByAlias.putIfAbsent(quoted.group(1).strip(), tag.name());
        }
      }
    }
  }

  /** What a source says that it will be called: its words with a bracket. */
  public static List<String> in(String source) {
    List<String> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(source);
    if (bracket.find()) {
      Matcher quoted = QUOTED.matcher(bracket.group(1));
      while (quoted.find()) {
        found.add(quoted.group(1).strip().toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /** The name of the organization that goes by these words, else the name that is given. */
  String nameOf(String words, String name) {
    return nameByAlias.getOrDefault(words, name);
  }

  /** Descriptions that stand for names, in lower case: "company" for "Trevanian Sensors plc". */
  Map<String, String> descriptions() {
    Map<String, String> found = new HashMap<>();
    nameByAlias.forEach((alias, name) -> found.put(alias.toLowerCase(Locale.ROOT), name));
    return found;
  }
}
