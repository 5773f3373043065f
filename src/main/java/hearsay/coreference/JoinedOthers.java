package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMentions;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One source, named or described, and others with whom it speaks, who are only described: "Sen.
 * Anna Kim (D-Ohio) and a clutch of other lawmakers", "Anna Kim, a surgeon, and two officials",
 * "the mayor and her allies". What one person is besides ("Anna Kim, a judge, and a friend of the
 * mayor") adds nobody.
 */
final class JoinedOthers {
  private static final Pattern JOINED =
      Pattern.compile(
          "(?s)(?:[Bb]oth\\s+)?(?<first>[^;:!?]+?)(?<comma>,?)\\s+and\\s+(?<others>\\p{Ll}[^,;:!?]*?),?");

  /** A name's home and what its bearer is, up to the comma before "and". */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          JoinedPersons.HOME
              + "(?<told>(?:, (?!"
              + CoreferenceWords.LISTS.oneOf("clause-pronoun")
              + " )[^,()]+)?)");

  private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)$");

  private static final Set<String> OPENERS = CoreferenceWords.LISTS.get("others-opener");
  private static final Set<String> GROUPS = CoreferenceWords.LISTS.get("others-noun");
  private static final Set<String> SHARES = CoreferenceWords.LISTS.get("share-noun");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final NominalMentions nominals;
  private final JoinedPersons joined;
  private final OwnWords ownWords;

  JoinedOthers(
      TokenIndex words,
      SpanIndex<NamedMention> named,
      NominalMentions nominals,
      JoinedPersons joined,
      OwnWords ownWords) {
    this.words = words;
    this.named = named;
    this.nominals = nominals;
    this.joined = joined;
    this.ownWords = ownWords;
  }

  /** The two parts of a source. */
  record Parts(Span first, Span others) {}

  /** Of one and others; empty of all other sources. */
  Optional<Parts> of(Span source) {
    Matcher parted = JOINED.matcher(source.of(words.text()));
    if (!parted.matches()) {
      return Optional.empty();
    }
    Span first =
        new Span(source.start() + parted.start("first"), source.start() + parted.end("first"));
    Span others =
        new Span(source.start() + parted.start("others"), source.start() + parted.end("others"));
    int from = first.end();
    int to = others.start();
    boolean within =
        named.touching(new Span(from, to)).stream().anyMatch(name -> name.span().end() > from);
    boolean comma = !parted.group("comma").isEmpty();
    return !within && areOthers(others) && (isNamed(first, comma) || isDescribed(first, comma))
        ? Optional.of(new Parts(first, others))
        : Optional.empty();
  }

  /** The words for the others, without a clause or a bracket behind them. */
  String othersName(Span others) {
    String name = ownWords.description(others, SourceType.GROUP, true).name();
    String plain = BRACKET.matcher(name).replaceFirst("");
    String written = ownWords.joined(others);
    int at = written.indexOf(plain);
    boolean definite = written.toLowerCase(Locale.ROOT).startsWith("the ");
    return at > 0 && !definite ? written.substring(0, at + plain.length()) : plain;
  }

  /** "Sen. Anna Kim (D-Ohio)", "Anna Kim, a surgeon" */
  private boolean isNamed(Span first, boolean comma) {
    Optional<NamedMention> name =
        named.within(first).stream()
            .filter(mention -> mention.referent().type() == SourceType.PERSON)
            .findFirst();
    if (name.isEmpty()) {
      return false;
    }
    String text = words.text();
    Span span = name.get().span();
    Matcher after = AFTER_NAME.matcher(text).region(span.end(), first.end());
    return joined.isTitle(text.substring(first.start(), span.start()))
        && after.matches()
        && (after.group("told").isEmpty()
            ? !comma
            : comma && joined.isWhatOneIs(after.group("told")));
  }

  /** "the mayor", "Kim's team": one, and no name among the words behind its head. */
  private boolean isDescribed(Span first, boolean comma) {
    Optional<NounPhrase> phrase = NounPhrase.read(words.in(first));
    return !comma
        && phrase
            .filter(one -> one.head().span().end() == first.end() && !one.isPlural())
            .filter(one -> one.isParticular() && !one.isProper())
            .flatMap(nominals::referent)
            .filter(one -> one.type() != SourceType.DOCUMENT && !one.plural())
            .isPresent();
  }

  /** "two officials", "another reporter", "her allies", "a clutch of other lawmakers" */
  private boolean areOthers(Span others) {
    List<Token> tokens = words.in(others);
    Optional<NounPhrase> phrase = NounPhrase.read(tokens);
    if (phrase.isEmpty() || hasPerson(phrase.get(), others)) {
      return false;
    }
    NounPhrase read = phrase.get();
    String head = read.head().text();
    if ((SHARES.contains(head) || GROUPS.contains(head) || read.head().isNumber())
        && read.head().span().end() < others.end()) {
      String rest = words.text().substring(read.head().span().end(), others.end());
      return rest.startsWith(" of ")
          && NounPhrase.read(tokens.subList(BareAppositions.after(read, tokens) + 1, tokens.size()))
              .filter(NounPhrase::isPlural)
              .flatMap(nominals::referent)
              .filter(one -> one.type() != SourceType.DOCUMENT)
              .isPresent();
    }
    Token first = tokens.get(0);
    boolean opened =
        first.isNumber()
            || read.hasPronounOwner()
            || OPENERS.contains(first.text())
            || OPENERS.contains(read.determiner());
    boolean several =
        read.isPlural() || read.hasPronounOwner() || read.determiner().equals("another");
    boolean speak =
        nominals.referent(read).filter(one -> one.type() != SourceType.DOCUMENT).isPresent();
    return opened && several && speak && read.head().isNoun();
  }

  /** "her husband, Bob Low", "other senators and Bob Low" */
  private boolean hasPerson(NounPhrase phrase, Span others) {
    return named.within(others).stream()
        .filter(name -> name.referent().type() == SourceType.PERSON)
        .anyMatch(name -> name.span().end() >= phrase.head().span().start());
  }
}
