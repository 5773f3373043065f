package hearsay.resolve;

import hearsay.annotate.OrganizationTag;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.mention.HeadNouns;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Bodies that no tag has and that say something under their names ("ClassPass says"): what makes
 * them sources makes them organizations of the claims in which they are named.
 */
final class SpeakingBodies {
  private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{N}.&'\u2019-]*";

  /** "Real Clear Politics", "Centre for Ports": no name with a common noun in it. */
  private static final Pattern NAME =
      Pattern.compile(CAPITAL + "(?: (?:(?:of|for|on|and|the|&) ){0,2}" + CAPITAL + ")*");

  /** The most tokens of a name. */
  private static final int LONGEST = 8;

  private final String text;
  private final HeadNouns headNouns;

  /** Canonical names by those that the sources have. */
  private final Map<String, String> names = new HashMap<>();

  /** The words of the article in small letters, which make a name of one of them doubtful. */
  private final Set<String> small = new HashSet<>();

  SpeakingBodies(String text, List<Sentence> sentences, HeadNouns headNouns) {
    this.text = text;
    this.headNouns = headNouns;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (!token.isCapitalized()) {
          small.add(token.text());
        }
      }
    }
  }

  /** A source of the article, and who it is. */
  void note(List<Span> source, Referent referent) {
    boolean named =
        referent.type() == SourceType.ORGANIZATION
            && !referent.plural()
            && NAME.matcher(referent.name()).matches()
            && source.stream().anyMatch(span -> span.of(text).contains(referent.name()));
    if (named && !isCommon(referent.name())) {
      names.put(referent.name(), referent.name());
    }
  }

  /** "Police", "Newly Released Document": a noun with a capital. */
  private boolean isCommon(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String noun = headNouns.singular(last);
    boolean one = name.indexOf(' ') < 0;
    return (one || !headNouns.isBody(noun))
        && (small.contains(last) || !headNouns.kinds(noun).isEmpty());
  }

  /**
   * Where a sentence names them, in text order.
   *
   * @param isTagged whether a tag has a place already
   */
  List<OrganizationTag> in(Sentence sentence, Predicate<Span> isTagged) {
    List<OrganizationTag> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size() && !names.isEmpty(); i++) {
      if (!tokens.get(i).isCapitalized()) {
        continue;
      }
      for (int end = Math.min(tokens.size(), i + LONGEST); end > i; end--) {
        Span span = Token.cover(tokens.subList(i, end));
        String name = names.get(Blanks.join(span.of(text)));
        if (name != null && !isTagged.test(span)) {
          found.add(new OrganizationTag(span, name));
          i = end - 1;
          break;
        }
      }
    }
    return found;
  }
}
