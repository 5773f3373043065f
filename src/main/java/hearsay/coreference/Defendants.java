package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one person of an article who stands accused: "the defendant" and "the inmate" after "Oscar
 * Pell, 34, of Quay Street, pleaded guilty". Where it tells of several, nobody is meant.
 */
final class Defendants {
  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("defendant-noun");

  /** Age, home and the like between a name and its verb: no clause, and no other person. */
  private static final String TOLD =
      "(?:, (?!"
          + CoreferenceWords.LISTS.oneOf("told-of-others")
          + "(?U:\\b))[^,;\\n]{1,40}){0,4},?";

  /** What happens to the accused, and what they do: behind the name. */
  private static final Pattern ACCUSED =
      Pattern.compile(
          TOLD
              + " (?:"
              + CoreferenceWords.LISTS.oneOf("passive-auxiliary")
              + " (?:\\p{L}+ly )?"
              + CoreferenceWords.LISTS.oneOf("accusing-participle")
              + "|(?:has |have |had )?(?:plead|pleads|pleaded|pled) (?:not )?guilty"
              + "|(?:deny|denies|denied) "
              + CoreferenceWords.LISTS.oneOf("denied-crime")
              + ")(?U:\\b)");

  /** What stands before the name of one who is told to be the one. */
  private static final Pattern IDENTIFIED =
      Pattern.compile(
          "(?:(?:identified|named|charged) (?:the \\p{L}+ as )?|(?:arrested|detained|indicted|prosecuted) |defendant )$");

  /** How far before a name to look, in UTF-16 units. */
  private static final int REACH = 40;

  private final String text;
  private final List<NamedMention> mentions;
  private List<Referent> found = List.of();
  private boolean read;

  Defendants(String text, List<NamedMention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** Whom "the defendant" means; empty for all other phrases. */
  Optional<Referent> of(NounPhrase phrase, String noun) {
    return NOUNS.contains(noun)
            && phrase.determiner().equals("the")
            && phrase.possessor().isEmpty()
            && phrase.modifiers().isEmpty()
            && !phrase.isPlural()
            && !phrase.coordinated()
        ? only()
        : Optional.empty();
  }

  /** The only one. */
  Optional<Referent> only() {
    if (!read) {
      read = true;
      found = read();
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Referent> read() {
    Set<String> keys = new HashSet<>();
    List<Referent> accused = new ArrayList<>();
    for (NamedMention mention : mentions) {
      Referent one = mention.referent();
      if (one.type() == SourceType.PERSON && isAccused(mention) && keys.add(one.key())) {
        accused.add(one);
      }
    }
    return accused;
  }

  private boolean isAccused(NamedMention mention) {
    int start = mention.span().start();
    return ACCUSED.matcher(text).region(mention.span().end(), text.length()).lookingAt()
        || IDENTIFIED.matcher(text.substring(Math.max(0, start - REACH), start)).find();
  }
}
