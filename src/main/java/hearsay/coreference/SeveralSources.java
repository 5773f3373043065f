package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sources that are several, by the first of these that tells: the two whom they take up ({@link
 * NamedPairs}), persons with what they are ({@link JoinedPersons}), one and others ({@link
 * JoinedOthers}) or two who are described ({@link DescribedPairs}), informants of several kinds
 * ({@link SharedHeads}), the names behind a description of several ({@link ApposedLists}), and,
 * where the phrase is known, a list ({@link ListedNames}).
 */
final class SeveralSources {
  private static final Pattern BOTH =
      Pattern.compile("(?is)(?:both\\s.+\\sand|(?:either|neither)\\s.+\\sn?or)\\s.+");

  /** "big carriers like Acme, Velmar and Omega": the examples. */
  private static final Pattern EXAMPLES =
      Pattern.compile(
          "(?<whole>[^,]+?),?\\s+(?:like|such\\s+as|including)\\s+(?:the\\s+)?\\p{Lu}.*\\s(?:and|or|&)\\s.*",
          Pattern.DOTALL);

  private final TokenIndex words;
  private final OwnedPhrases owned;
  private final OwnWords ownWords;
  private final NamesInPhrases names;
  private final BareAppositions bare;
  private final NamedPairs pairs;
  private final JoinedPersons joined;
  private final JointNames joint;
  private final JoinedOthers others;
  private final DescribedPairs described;
  private final SharedHeads shared;
  private final ApposedLists apposed;
  private final ListedNames listed;
  private final MixedCompanies mixed;

  SeveralSources(
      TokenIndex words,
      HeadNouns headNouns,
      NamedMentions mentions,
      NominalMentions nominals,
      DiscourseModel discourse,
      OwnedPhrases owned,
      OwnWords ownWords,
      NamesInPhrases names,
      BareAppositions bare) {
    String text = words.text();
    SpanIndex<NamedMention> named = mentions.index();
    this.words = words;
    this.owned = owned;
    this.ownWords = ownWords;
    this.names = names;
    this.bare = bare;
    this.pairs = new NamedPairs(words, headNouns, mentions, discourse);
    this.joined = new JoinedPersons(text, named, headNouns);
    this.joint = new JointNames(words, named, headNouns);
    this.others = new JoinedOthers(words, named, nominals, joined, ownWords);
    this.listed = new ListedNames(text, named);
    this.shared = new SharedHeads(words, named, nominals, listed);
    this.described = new DescribedPairs(words, named, headNouns, ownWords);
    this.mixed = new MixedCompanies(words, nominals, named);
    this.apposed = new ApposedLists(text, named, nominals, joined, listed);
  }

  /**
   * Who they are; empty where it takes the phrase to tell.
   *
   * @param single who one of them is, by the words for that one alone
   */
  Optional<Referent> of(Span source, Function<Span, Referent> single) {
    return pairs
        .of(source)
        .or(() -> joint.of(source))
        .or(() -> joined.of(source))
        .or(() -> described.of(source))
        .or(() -> shared.of(source))
        .or(() -> withOthers(source, single))
        .or(() -> owned.read(source).flatMap(phrase -> apposed.of(source, phrase)));
  }

  private Optional<Referent> withOthers(Span source, Function<Span, Referent> single) {
    return others
        .of(source)
        .map(
            parts -> {
              Referent first = single.apply(parts.first());
              SourceType type =
                  first.type() == SourceType.UNNAMED ? SourceType.UNNAMED : SourceType.GROUP;
              return Referent.of(
                  first.name() + " and " + others.othersName(parts.others()), type, true);
            });
  }

  /** "Both Acme and Velmar", "neither the mayor nor his deputy", with no phrase to begin with. */
  Optional<Referent> both(Span source) {
    return BOTH.matcher(source.of(words.text())).matches()
        ? Optional.of(listed.of(source, SourceType.GROUP))
        : Optional.empty();
  }

  /**
   * Those of a list whose first phrase is known.
   *
   * @param name whom the phrase names
   * @param described whom it describes
   */
  Optional<Referent> list(
      Span source, NounPhrase phrase, Optional<Referent> name, Optional<Referent> described) {
    boolean list =
        ownWords.isList(source)
            && !listed.isOneName(source)
            && !bare.isOfOne(source)
            && !(name.isEmpty()
                && phrase.isProper()
                && bare.isOfOneAfter(phrase.head().span().end(), source));
    if (!(list
        || names.isConjunct(phrase)
        || listed.isInDashes(source)
        || listed.isOfBodies(source)
        || listed.isOfPersons(source))) {
      return Optional.empty();
    }
    boolean unnamed =
        name.isEmpty()
            && described.isPresent()
            && described.get().type() == SourceType.UNNAMED
            && !mixed.isOne(source);
    return Optional.of(listed.of(source, unnamed ? SourceType.UNNAMED : SourceType.GROUP));
  }

  /** Without several examples: "big carriers" of "big carriers like Acme, Velmar and Omega". */
  Span withoutExamples(Span source) {
    Matcher examples = EXAMPLES.matcher(source.of(words.text()));
    if (!examples.matches()) {
      return source;
    }
    Span whole = new Span(source.start(), source.start() + examples.end("whole"));
    return owned
        .read(whole)
        .filter(phrase -> phrase.isPlural() && phrase.head().span().end() == whole.end())
        .map(phrase -> whole)
        .orElse(source);
  }
}
