package hearsay.mention;

import hearsay.annotate.NameComplements;
import hearsay.annotate.OrganizationTag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article's names of organizations, by the words that they are made of. */
final class OrganizationNameParts {
  /** No entry where two names share the words. */
  private final Map<String, String> byPart = new HashMap<>();

  OrganizationNameParts(List<OrganizationTag> organizations) {
    Set<String> names = new HashSet<>();
    organizations.forEach(tag -> names.add(tag.name()));
    Set<String> shared = new HashSet<>();
    for (String name : names) {
      for (String part : parts(name)) {
        String other = byPart.putIfAbsent(part, name);
        if (other != null && !other.equals(name)) {
          shared.add(part);
        }
      }
    }
    byPart.keySet().removeAll(shared);
    names.forEach(name -> byPart.put(name, name));
  }

  /** Each own word of its head with a capital, and all its words but the last. */
  private static Set<String> parts(String name) {
    Set<String> parts = new HashSet<>();
    String[] words = name.split(" ", -1);
    if (words.length > 1) {
      String own = NameComplements.head(name).substring(NameComplements.ownStart(name));
      for (String word : own.split(" ", -1)) {
        if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
          parts.add(word);
        }
      }
      parts.add(name.substring(0, name.lastIndexOf(' ')));
    }
    return parts;
  }

  /** The name of the one organization whose name the words are, or are a part of. */
  @Nullable String nameWith(String words) {
    return byPart.get(words);
  }
}
