package hearsay.mention;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.text.ResourceLines;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a common noun is a word for as the head of a source's noun phrase; see {@code
 * head-nouns.tsv}.
 */
public final class HeadNouns {
  private static final Map<String, String> IRREGULAR = MentionWords.LISTS.valued("singular");

  private static final Set<String> PRODUCTS = MentionWords.LISTS.get("product-noun");

  /** Those who study something: "mycologist". */
  private static final Pattern OF_FIELD =
      Pattern.compile("\\p{L}{2,}(?:ologist|iatrist|iatrician|ographer|onomist|ometrist)");

  /** "the 43-year-old", and those who study something. */
  private static final Pattern PERSON = Pattern.compile("[\\p{L}\\p{N}-]+-year-old|" + OF_FIELD);

  /** "ads" */
  private static final int SHORTEST_PLURAL = 3;

  private final Map<String, Set<NounKind>> kinds = new HashMap<>();

  /** All that are listed. */
  public HeadNouns() {
    for (String line : ResourceLines.of(HeadNouns.class, "head-nouns.tsv")) {
      String[] columns = line.split("\t", 2);
      NounKind kind = NounKind.of(columns[0]);
      for (String noun : columns[1].split(" ", -1)) {
        kinds.computeIfAbsent(noun, key -> EnumSet.noneOf(NounKind.class)).add(kind);
      }
    }
  }

  /** Whether a noun in the singular, lower case, is one for those who study something. */
  public static boolean isOfField(String noun) {
    return OF_FIELD.matcher(noun).matches();
  }

  /** The kinds of a noun in the singular, lower case; empty for one that is not listed. */
  public Set<NounKind> kinds(String noun) {
    Set<NounKind> found = kinds.get(noun);
    if (found != null) {
      return found;
    }
    if (PERSON.matcher(noun).matches()) {
      return Set.of(NounKind.PERSON);
    }
    // "ex-minister", "vice-chair": the last part says what it is.
    int hyphen = noun.lastIndexOf('-');
    return hyphen < 0 ? Set.of() : kinds.getOrDefault(noun.substring(hyphen + 1), Set.of());
  }

  /**
   * The noun of a phrase in the singular, lower case: its head, or with what hyphens join to it, or
   * with the word before it where several are listed together ("court-paper": no newspapers).
   */
  public String of(NounPhrase phrase) {
    String head = singular(phrase.head().text());
    if (phrase.isPlural() && kinds.containsKey(pair(phrase))) {
      return pair(phrase);
    }
    String compound = singular(phrase.compound());
    return kinds(head).isEmpty() && !kinds(compound).isEmpty() ? compound : head;
  }

  /** The noun of a phrase in the singular with the word before it: "court-paper"; or by itself. */
  String pair(NounPhrase phrase) {
    String head = singular(phrase.head().text());
    List<Token> modifiers = phrase.modifiers();
    return modifiers.isEmpty() ? head : modifiers.get(modifiers.size() - 1).lower() + "-" + head;
  }

  /** Whether a noun in the singular, lower case, is of the kind. */
  public boolean is(String noun, NounKind kind) {
    return kinds(noun).contains(kind);
  }

  /** Whether a noun in any number and case is a word for one or several of the kind. */
  public boolean denotes(String word, NounKind kind) {
    return is(singular(word), kind);
  }

  /** Whether a noun in the singular, lower case, is a word for one organization. */
  public boolean isBody(String noun) {
    return kinds(noun).stream().anyMatch(NounKind::isBody);
  }

  /** Whether firms go by the names of what the noun, in lower case, is a word for: "app". */
  public boolean isProduct(String noun) {
    return PRODUCTS.contains(noun);
  }

  /** The listed singular of a word, in lower case; the word itself where none is listed. */
  public String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (kinds.containsKey(lower)) {
      return lower;
    }
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      return irregular;
    }
    if (lower.endsWith("men")) {
      return lower.substring(0, lower.length() - 2) + "an";
    }
    for (String candidate : singulars(lower)) {
      if (!kinds(candidate).isEmpty()) {
        return candidate;
      }
    }
    return lower;
  }

  private static List<String> singulars(String lower) {
    int length = lower.length();
    if (length < SHORTEST_PLURAL || !lower.endsWith("s")) {
      return List.of();
    }
    String without = lower.substring(0, length - 1);
    if (lower.endsWith("ies")) {
      return List.of(without, lower.substring(0, length - 3) + "y");
    }
    if (lower.endsWith("yses")) {
      return List.of(lower.substring(0, length - 2) + "is");
    }
    return lower.endsWith("es")
        ? List.of(without, lower.substring(0, length - 2))
        : List.of(without);
  }
}
