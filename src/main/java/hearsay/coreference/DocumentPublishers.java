package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.Blank;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a document is: "a Reuters investigation", "a study published by Eurostat", "the court
 * released a report" say whose "the report" is later. Reads the words around names only.
 */
final class DocumentPublishers {
  /** How far around a name to look, in UTF-16 units. */
  private static final int REACH = 80;

  /** Words for the same kind of document, which take up one another. */
  private static final Set<String> REPORTS =
      Set.of(
          "report",
          "investigation",
          "study",
          "analysis",
          "survey",
          "review",
          "paper",
          "research",
          "finding",
          "article",
          "story",
          "inquiry",
          "revelation",
          "assessment",
          "account",
          "publication");

  private static final Pattern OWN =
      Pattern.compile(
          "^(?:['’]s)? (?:(?:new|recent|latest|annual|own|joint|internal|special|exclusive|quarterly"
              + "|monthly|19\\d\\d|20\\d\\d) ){0,2}(\\p{L}+)");
  private static final Pattern OWNED = Pattern.compile("^['’]s (?:\\p{L}+ ){0,2}(\\p{L}+)");
  private static final Pattern ISSUED =
      Pattern.compile(
          "^ (?:\\p{L}+ )?(?:published|released|issued|unveiled|posted|produced|wrote|put out"
              + "|presented|said in|says in|noted in|found in|concluded in|warned in) "
              + "(?:an?|its|their|the) (?:\\p{L}+ ){0,2}?(\\p{L}+)");
  private static final Pattern BY =
      Pattern.compile(
          "(\\p{L}+) (?:(?:that was|which was|was|published|released|issued|written|prepared"
              + "|produced|posted|compiled|conducted|drawn up|today|yesterday|\\p{Lu}\\p{L}+day"
              + "|on|last|week|month|year) ){0,4}(?:by|from|of) (?:the )?$");

  private record Issue(int offset, String noun, Referent publisher) {}

  private final HeadNouns headNouns;
  private final List<Issue> issues = new ArrayList<>();

  DocumentPublishers(String text, List<NamedMention> named, HeadNouns headNouns) {
    this.headNouns = headNouns;
    for (NamedMention mention : named) {
      if (mention.referent().type() != SourceType.PLACE) {
        read(text, mention);
      }
    }
  }

  private void read(String text, NamedMention mention) {
    Span span = mention.span();
    String after =
        Blank.line(text.substring(span.end(), Math.min(text.length(), span.end() + REACH)));
    boolean body = mention.referent().type() == SourceType.ORGANIZATION;
    if (body) {
      add(OWN.matcher(after), mention);
    }
    add(OWNED.matcher(after), mention);
    add(ISSUED.matcher(after), mention);
    // "an ad from Anna Kim's campaign" is the campaign's.
    if (!OWNED.matcher(after).lookingAt()
        && !after.startsWith("'s")
        && !after.startsWith("\u2019s")) {
      add(BY.matcher(text.substring(Math.max(0, span.start() - REACH), span.start())), mention);
    }
  }

  private void add(Matcher matcher, NamedMention mention) {
    if (matcher.find()) {
      String noun = headNouns.singular(matcher.group(1));
      if (headNouns.is(noun, NounKind.DOCUMENT)) {
        issues.add(new Issue(mention.span().start(), noun, mention.referent()));
      }
    }
  }

  /**
   * Who published the document that a definite noun takes up; empty where the text does not say.
   */
  Optional<Referent> of(String noun, int offset) {
    int last = lastBefore(offset);
    for (int i = last; i >= 0; i--) {
      Issue issue = issues.get(i);
      boolean alike = REPORTS.contains(noun) && REPORTS.contains(issue.noun());
      if (alike || issue.noun().equals(noun)) {
        return Optional.of(issue.publisher());
      }
    }
    return Optional.empty();
  }

  private int lastBefore(int offset) {
    int low = 0;
    int high = issues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (issues.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
