package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NominalMentions;
import hearsay.mention.PersonDescriptions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of several: "half of the respondents", "two-thirds", "six in 10 voters". */
final class Shares {
  /** Between the two numbers of a ratio. */
  private static final Set<String> RATIO = CoreferenceWords.LISTS.get("ratio-word");

  /** "two-thirds" */
  private static final Pattern FRACTION =
      Pattern.compile("[a-z]+-" + CoreferenceWords.LISTS.oneOf("fraction-ending"));

  private static final Pattern APPROXIMATOR =
      Pattern.compile("(?i)(?:" + CoreferenceWords.LISTS.oneOf("approximator") + "\\s+)+");

  /** "a third", "two thirds", "18%", and no more than a comma or what they are of. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)(?:(?:"
              + CoreferenceWords.LISTS.oneOf("share-determiner")
              + "\\s+(?:\\p{L}+\\s+)?)?"
              + CoreferenceWords.LISTS.oneOf("bare-share")
              + "|\\p{N}[\\p{N}.,]*\\s?"
              + CoreferenceWords.LISTS.oneOf("percent-sign")
              + ")(?=$|,|\\s+\\(|\\s+of\\s+"
              + CoreferenceWords.LISTS.oneOf("share-whole-pronoun")
              + "(?U:\\b)).*",
          Pattern.DOTALL);

  /** "Everyone but Acme", "all but two" */
  private static final Pattern ALL_BUT =
      Pattern.compile(
          "(?i)"
              + CoreferenceWords.LISTS.oneOf("everybody")
              + " "
              + CoreferenceWords.LISTS.oneOf("exception")
              + " (?!who(?U:\\b)).+",
          Pattern.DOTALL);

  private static final Pattern SEVERAL =
      Pattern.compile("(?i)" + CoreferenceWords.LISTS.oneOf("several") + "(?: of .*)?");

  /** "those in the hall", "most of those who left" */
  private static final Pattern THOSE = Pattern.compile("(?is)(?:\\p{L}+ of )?those(?:\\s.*)?");

  /** "Among pilots, about 40%, a great many," */
  private static final Pattern AMONG =
      Pattern.compile(
          "(?i)" + CoreferenceWords.LISTS.oneOf("share-scope") + " ([^,]+), ([^,]+)(?:,.*)?",
          Pattern.DOTALL);

  /** What stands before several, or before the whole of which they are a part. */
  private static final Pattern PART =
      Pattern.compile("(?i)" + CoreferenceWords.LISTS.oneOf("several") + "\\s+(?:of\\s+)?");

  private static final Pattern WITH_PRONOUN =
      Pattern.compile("(?i)(?:[^,]+ and (?:I|me|we)|(?:I|he|she|we) and [^,]+)");

  /** "One of them, a branch manager,": the words that say more than the number. */
  private static final Pattern MEMBER =
      Pattern.compile("(?i)one of [^,]{1,40}, an? (\\p{Ll}[^,]{1,60}?)(?:,| who | whose |$).*");

  /** The most words before the first number: "slightly more than". */
  private static final int MOST_BEFORE = 4;

  private final TokenIndex words;
  private final NominalMentions nominals;
  private final OwnWords ownWords;
  private final BareShares bare;
  private final Quantities quantities;

  Shares(TokenIndex words, NominalMentions nominals, OwnWords ownWords) {
    this.words = words;
    this.nominals = nominals;
    this.ownWords = ownWords;
    this.bare = new BareShares(words, nominals);
    this.quantities = new Quantities(words, nominals);
  }

  /**
   * So many of so many: "More than six in 10 voters", "about four out of ten".
   *
   * @param source all its words
   */
  Optional<Referent> ratio(Span source) {
    List<Token> tokens = words.in(source);
    int first = 0;
    while (first < tokens.size() && first < MOST_BEFORE && !tokens.get(first).isNumber()) {
      first++;
    }
    if (first == tokens.size() || !tokens.get(first).isNumber()) {
      return Optional.empty();
    }
    int second = first + 1;
    while (second < tokens.size() && RATIO.contains(tokens.get(second).lower())) {
      second++;
    }
    if (second == first + 1 || second >= tokens.size() || !tokens.get(second).isNumber()) {
      return Optional.empty();
    }
    SourceType type =
        NounPhrase.read(tokens.subList(second, tokens.size()))
            .flatMap(nominals::referent)
            .map(Referent::type)
            .orElse(SourceType.GROUP);
    return Optional.of(ownWords.description(source, type, true));
  }

  /**
   * Several of whom only about how many they are is told, or what part: "Nearly a third", "18%",
   * "More than 200 families".
   *
   * @param source all its words
   */
  Optional<Referent> counted(Span source) {
    return bare.of(source).or(() -> about(source));
  }

  private Optional<Referent> about(Span source) {
    String whole = source.of(words.text());
    Matcher approximator = APPROXIMATOR.matcher(whole);
    boolean approximate = approximator.lookingAt();
    int from = approximate ? approximator.end() : 0;
    String rest = whole.substring(from);
    boolean share = SHARE.matcher(rest).matches();
    if (share && (approximate || rest.indexOf('%') >= 0)) {
      return Optional.of(ownWords.description(source, SourceType.GROUP, true));
    }
    Matcher among = AMONG.matcher(whole);
    if (among.matches()) {
      return counted(new Span(source.start() + among.start(2), source.start() + among.end(2)))
          .map(part -> part.named(among.group(2) + " of " + among.group(1)));
    }
    boolean quantity = (approximate && !rest.isBlank()) || share;
    return ALL_BUT.matcher(whole).matches()
        ? Optional.of(ownWords.description(source, SourceType.GROUP, true))
        : Optional.of(new Span(source.start() + from, source.end()))
            .filter(part -> quantity)
            .flatMap(quantities::kind)
            .map(type -> ownWords.description(source, type, true));
  }

  /** "Many", "some of us", "those in the hall", but not "those familiar with it". */
  boolean areSeveral(Span source) {
    String said = source.of(words.text());
    return SEVERAL.matcher(said).matches()
        || (THOSE.matcher(said).matches() && !PersonDescriptions.areAnonymous(said));
  }

  /** "Her father and I", "he and other rivals" */
  Optional<Referent> withPronoun(Span source) {
    return WITH_PRONOUN.matcher(ownWords.joined(source)).matches()
        ? Optional.of(ownWords.description(source, SourceType.GROUP, true))
        : Optional.empty();
  }

  /** The words after "both", or "some of"; empty where neither opens the source. */
  Optional<Span> whole(Span source) {
    Matcher part = PART.matcher(source.of(words.text()));
    return part.lookingAt() && part.end() < source.length()
        ? Optional.of(new Span(source.start() + part.end(), source.end()))
        : Optional.empty();
  }

  /** "One of them, a branch manager,": the branch manager. */
  Optional<Referent> member(Span source, Referent described) {
    var member = MEMBER.matcher(ownWords.joined(source));
    return member.matches()
        ? Optional.of(
            behindComma(source)
                .filter(Referent::isOnePerson)
                .orElse(described)
                .of(SourceType.UNNAMED)
                .named(member.group(1)))
        : Optional.empty();
  }

  private Optional<Referent> behindComma(Span source) {
    int comma = words.text().indexOf(',', source.start());
    return comma >= 0 && comma + 1 < source.end()
        ? NounPhrase.read(words.in(new Span(comma + 1, source.end()))).flatMap(nominals::referent)
        : Optional.empty();
  }

  /** Several of the kind of those of whom they are a part. */
  Optional<Referent> of(Span source, NounPhrase phrase) {
    if (FRACTION.matcher(phrase.head().lower()).matches()
        && phrase.head().span().end() >= source.end()) {
      return Optional.of(ownWords.description(source, SourceType.GROUP, true));
    }
    if (phrase.head().isNumber()) {
      return documents(source, phrase);
    }
    return Quantities.isShare(phrase)
        ? quantities.of(source, phrase).map(type -> ownWords.description(source, type, true))
        : Optional.empty();
  }

  /** "55 of those studies" */
  private Optional<Referent> documents(Span source, NounPhrase number) {
    return after(source, number)
        .flatMap(rest -> NounPhrase.read(words.in(rest)))
        .filter(NounPhrase::isPlural)
        .flatMap(nominals::referent)
        .filter(whole -> whole.type() == SourceType.DOCUMENT)
        .map(whole -> ownWords.description(source, whole.type(), number.isPlural()));
  }

  /** What follows a phrase and "of" in its source; empty where no "of" follows. */
  Optional<Span> after(Span source, NounPhrase phrase) {
    return quantities.after(source, phrase);
  }
}
