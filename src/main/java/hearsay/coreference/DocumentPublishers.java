package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whose a document is: "a Reuters investigation", "a study published by Eurostat", "the court
 * released a report" say whose "the report" is later. Reads the words around names only.
 */
final class DocumentPublishers {
  /** How far around a name to look, in UTF-16 units. */
  private static final int REACH = 80;

  /** Nouns for the same kind of document, which take up one another. */
  private static final Set<String> REPORTS = CoreferenceWords.LISTS.get("report-noun");

  private static final Pattern OWN =
      Pattern.compile(
          "^(?:['’]s)? (?:(?:"
              + CoreferenceWords.LISTS.oneOf("document-adjective")
              + "|19\\d\\d|20\\d\\d) ){0,2}(\\p{L}+)");
  private static final Pattern OWNED = Pattern.compile("^['’]s ((?:\\p{L}+ ){0,2}\\p{L}+)");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "^ (?:\\p{L}+ )?"
              + CoreferenceWords.LISTS.oneOf("publishing-verb")
              + " "
              + CoreferenceWords.LISTS.oneOf("document-determiner")
              + " ((?:\\p{L}+ ){0,2}\\p{L}+)");

  /** "Acme sent its customers an e-mail" */
  private static final Pattern SENT =
      Pattern.compile(
          "^ (?:(?:has|had|also) ){0,2}"
              + CoreferenceWords.LISTS.oneOf("sent-to-verb")
              + " (?:(?:the|his|her|its|their) )?(?:[\\p{L}-]+ ){1,4}?an? ((?:\\p{L}+ ){0,2}[\\p{L}-]+)");

  private static final Pattern MADE_BY =
      Pattern.compile(
          "(\\p{L}+) (?:(?:"
              + CoreferenceWords.LISTS.oneOf("made-by")
              + "|\\p{Lu}\\p{L}+day) ){0,4}"
              + CoreferenceWords.LISTS.oneOf("maker-preposition")
              + " (?:[Tt]he |an? (?:[\\p{Ll}-]+ ){1,5}(?:named|called) )?$");

  /** "In a recent court filing, Acme said", "In the 9 July cable": whose it is. */
  private static final Pattern SAID_IN =
      Pattern.compile(
          "(?U:\\b)[Ii]n (?:an?|the|his|her|its|their) (?:[\\p{L}\\p{N}.&-]+ ){0,7}?("
              + CoreferenceWords.LISTS.oneOf("speaking-document")
              + ")(?: \\p{Ll}+ [^,.;:\n]{1,40})?, (?:the )?$");

  /** "In its annual report, Acme": whoever the sentence goes on to tell of. */
  private static final Pattern ITS_OWN =
      Pattern.compile(
          "(?U:\\b)[Ii]n (?:its|his|her|their) (?:[\\p{L}\\p{N}.&-]+ ){0,4}?(\\p{L}+)(?: (?:in|on|to|for|of) [^,.;:\n]{1,30})?, (?:the )?$");

  /** Between two persons, the second perhaps with a title in small letters. */
  private static final Pattern AND = Pattern.compile(" and (?:\\p{Ll}[\\p{L}-]* ){0,3}");

  private static final Pattern SAYS =
      Pattern.compile(
          " (?:also |has |had )?" + CoreferenceWords.LISTS.oneOf("told-in-verb") + "(?U:\\b)");

  /** "a survey of Acme" is others'. */
  private static final Set<String> INQUIRIES = CoreferenceWords.LISTS.get("inquiry-noun");

  private static final Pattern OF = Pattern.compile(" of (?:the )?$");

  /** How far behind a headline to look, in UTF-16 units. */
  private static final int HEADLINE_REACH = 1200;

  private static final List<Set<String>> SAME =
      List.of(
          CoreferenceWords.LISTS.get("poll-noun"),
          CoreferenceWords.LISTS.get("message-noun"),
          CoreferenceWords.LISTS.get("memo-noun"),
          CoreferenceWords.LISTS.get("suit-noun"));

  private static final Set<String> OPINIONS = CoreferenceWords.LISTS.get("opinion-document");

  private record Publication(int offset, String noun, Referent publisher) {}

  private final HeadNouns headNouns;
  private final ListedNames listed;
  private final List<Publication> publications = new ArrayList<>();

  /** Who published a document, by where the noun for it ends. */
  private final Map<Integer, Referent> objects = new HashMap<>();

  DocumentPublishers(String text, List<NamedMention> named, HeadNouns headNouns) {
    this.headNouns = headNouns;
    this.listed = new ListedNames(text, new SpanIndex<>(named, NamedMention::span));
    NamedMention before = null;
    for (NamedMention mention : named) {
      if (mention.referent().type() != SourceType.PLACE) {
        read(text, before == null ? mention : joint(text, before, mention));
      }
      before = mention;
    }
  }

  /** "New York Times/CBS News", which polled together, "Anna Kim and Bob Low", who wrote so. */
  private static NamedMention joint(String text, NamedMention first, NamedMention second) {
    int joint = first.span().end();
    if (first.referent().type() == SourceType.PERSON
        && second.referent().type() == SourceType.PERSON
        && joint < second.span().start()
        && AND.matcher(text).region(joint, second.span().start()).matches()) {
      String both = ListedNames.joined(List.of(first.referent().name(), second.referent().name()));
      return new NamedMention(
          first.span().cover(second.span()), Referent.of(both, SourceType.GROUP, true));
    }
    boolean joined =
        second.span().start() == joint + 1
            && (text.charAt(joint) == '/' || text.charAt(joint) == '-')
            && first.referent().type() == SourceType.ORGANIZATION
            && second.referent().type() == SourceType.ORGANIZATION;
    Span whole = first.span().cover(second.span());
    return joined
        ? new NamedMention(whole, Referent.of(whole.of(text), SourceType.ORGANIZATION, false))
        : second;
  }

  private void read(String text, NamedMention mention) {
    Span span = mention.span();
    String after =
        LineBreaks.firstLine(
            text.substring(span.end(), Math.min(text.length(), span.end() + REACH)));
    Matcher own = OWN.matcher(after);
    if (mention.referent().type() == SourceType.ORGANIZATION
        && !(own.find() && PostedDocuments.isHandedIn(own.group(1), mention, headNouns))) {
      add(own.reset(), mention);
    }
    add(OWNED.matcher(after), mention);
    addObject(PUBLISHED.matcher(after), mention);
    addObject(SENT.matcher(after), mention);
    DocumentDeeds.nouns(after)
        .forEach(noun -> publications.add(new Publication(span.start(), noun, mention.referent())));
    String before = text.substring(Math.max(0, span.start() - REACH), span.start());
    if (SAYS.matcher(after).lookingAt()) {
      add(SAID_IN.matcher(before), mention);
    }
    add(ITS_OWN.matcher(before), mention);
    // "an ad from Anna Kim's campaign" is the campaign's.
    if (!Fellows.follow(text, mention)
        && !OWNED.matcher(after).lookingAt()
        && !after.startsWith("'s")
        && !after.startsWith("\u2019s")) {
      add(MADE_BY.matcher(before), span.start(), () -> together(mention));
    }
  }

  /** "by the Bank of Halden and Acme": both made it. */
  private Referent together(NamedMention first) {
    return listed
        .bodiesFrom(first.span().start())
        .filter(Referent::plural)
        .orElse(first.referent());
  }

  private void addObject(Matcher matcher, NamedMention mention) {
    add(matcher, mention)
        .ifPresent(
            noun ->
                objects.put(
                    mention.span().end() + matcher.start(1) + noun.end(), mention.referent()));
  }

  private Optional<Span> add(Matcher matcher, NamedMention mention) {
    return add(matcher, mention.span().start(), mention::referent);
  }

  /** Where the noun stands in the words that the pattern finds; empty where there is none. */
  private Optional<Span> add(Matcher matcher, int offset, Supplier<Referent> publisher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<Span> found = DocumentNouns.first(matcher.group(1), headNouns);
    if (found.isPresent()) {
      String noun = headNouns.singular(found.get().of(matcher.group(1)));
      boolean about = INQUIRIES.contains(noun) && OF.matcher(matcher.group()).find();
      if (!about) {
        publications.add(new Publication(offset, noun, publisher.get()));
      }
    }
    return found;
  }

  /**
   * Who published the document that a definite noun takes up; empty where the text does not say.
   *
   * @param noun in the singular, lower case
   * @param from from where on a publication counts, in UTF-16 units
   * @param offset where the noun stands, in UTF-16 units
   */
  Optional<Referent> of(String noun, int from, int offset) {
    return last(takenUpBy(noun)::contains, from, offset);
  }

  /** Who published or sent a document that is told of there: "Acme sent buyers an e-mail". */
  Optional<Referent> ofObject(int nounEnd) {
    return Optional.ofNullable(objects.get(nounEnd));
  }

  /** The nouns for documents that a noun may take up: a poll is a survey, an email a message. */
  static Set<String> takenUpBy(String noun) {
    return SAME.stream().filter(same -> same.contains(noun)).findFirst().orElse(Set.of(noun));
  }

  /** The same as a pattern. */
  static String anyTakenUpBy(String noun) {
    return takenUpBy(noun).stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /**
   * Who published the first such document that is told of behind a headline's bare noun for it.
   *
   * @param same whether it is still the same one at an offset
   */
  Optional<Referent> after(String noun, int offset, IntPredicate same) {
    return publications.stream()
        .filter(one -> one.offset() > offset && one.offset() < offset + HEADLINE_REACH)
        .filter(one -> takenUpBy(noun).contains(one.noun()))
        .findFirst()
        .filter(one -> same.test(one.offset()))
        .map(Publication::publisher);
  }

  /** "this page", on which an outlet has said in an editorial what it thinks: the outlet. */
  Optional<Referent> ofPage(int offset) {
    return OPINIONS.stream()
        .flatMap(noun -> of(noun, 0, offset).stream())
        .findFirst()
        .filter(one -> one.type() == SourceType.ORGANIZATION);
  }

  /**
   * The same by another noun for the same kind of document: "the report" after "a Reuters poll".
   */
  Optional<Referent> ofItsKind(String noun, int from, int offset) {
    // An audit ends in a report, and is no investigation of others.
    boolean report = noun.equals("report");
    return REPORTS.contains(noun)
        ? last(other -> REPORTS.contains(other) || (report && other.equals("audit")), from, offset)
        : Optional.empty();
  }

  private Optional<Referent> last(Predicate<String> nouns, int from, int offset) {
    for (int i = lastBefore(offset); i >= 0 && publications.get(i).offset() >= from; i--) {
      if (nouns.test(publications.get(i).noun())) {
        return Optional.of(publications.get(i).publisher());
      }
    }
    return Optional.empty();
  }

  private int lastBefore(int offset) {
    int low = 0;
    int high = publications.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (publications.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
