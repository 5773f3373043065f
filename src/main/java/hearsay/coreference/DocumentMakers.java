package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who made a document by what follows it: "a report by Eurostat", "tests carried out at Acme's
 * laboratory", "a dossier of the customs service", "the minutes of its May meeting".
 */
final class DocumentMakers {
  private static final Set<String> PREPOSITIONS = CoreferenceWords.LISTS.get("maker-preposition");
  private static final Set<String> PARTICLES = CoreferenceWords.LISTS.get("making-particle");
  private static final Set<String> MAKING = CoreferenceWords.LISTS.get("making-participle");
  private static final Set<String> SENDING = CoreferenceWords.LISTS.get("sending-participle");
  private static final Set<String> CONDUCTING = CoreferenceWords.LISTS.get("conducting-participle");
  private static final Set<String> TIME_DETERMINERS = Set.of("this", "last");
  private static final Set<String> AUXILIARIES = Set.of("be", "have");
  private static final Set<String> AUTHORED = CoreferenceWords.LISTS.get("authored-noun");

  /** "and Acme", but not "and Acme's auditors" */
  private static final Pattern AND_NAME =
      Pattern.compile(
          "(?U)\\s+and\\s+(?:the\\s+)?"
              + "\\p{Lu}[\\p{L}\\p{N}-]*+(?:\\s+\\p{Lu}[\\p{L}\\p{N}-]*+)*+(?!['\u2019])");

  /** Before what a document is about. */
  private static final Set<String> TOPICS = CoreferenceWords.LISTS.get("topic-preposition");

  private static final Set<String> READ = CoreferenceWords.LISTS.get("reading-participle");

  /** What "of" follows with those whom it is about. */
  private static final Set<String> INQUIRIES = CoreferenceWords.LISTS.get("inquiry-noun");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final ListedNames listed;
  private final JoinedPersons joined;
  private final MeetingsAndPremises owned;
  private final UntaggedMakers untagged;
  private final ResearchInstitutes institutes;
  private final Writers writers;
  private final BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases;

  /**
   * @param phrases whom a noun phrase stands for; empty where that can be no source
   */
  DocumentMakers(
      TokenIndex words,
      HeadNouns headNouns,
      SpanIndex<NamedMention> named,
      PronounResolver pronouns,
      BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases) {
    this.words = words;
    this.headNouns = headNouns;
    this.named = named;
    this.listed = new ListedNames(words.text(), named);
    this.joined = new JoinedPersons(words.text(), named, headNouns);
    this.owned = new MeetingsAndPremises(headNouns, named, pronouns, phrases);
    this.untagged = new UntaggedMakers(words, named, headNouns);
    this.institutes = new ResearchInstitutes(words, named, headNouns);
    this.writers = new Writers(named, pronouns);
    this.phrases = phrases;
  }

  /** Whether somebody speaks in it, as in a letter, and it is no mere evidence. */
  boolean isAuthored(NounPhrase phrase) {
    return AUTHORED.contains(headNouns.singular(phrase.head().text()));
  }

  /**
   * Who made it; nobody of "documents seen by Reuters".
   *
   * @param source all its words
   * @param claim whose source it is; null for a phrase that is no source itself
   */
  Optional<Referent> of(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    List<Token> tokens =
        words.in(source).stream()
            .filter(token -> token.span().start() >= phrase.head().span().end())
            .toList();
    boolean inserted = !tokens.isEmpty() && tokens.get(0).text().equals(",");
    tokens = inserted ? tokens.subList(1, tokens.size()) : passive(tokens);
    if (tokens.size() < 2) {
      return Optional.empty();
    }
    Optional<Referent> writer = inserted ? Optional.empty() : writers.of(tokens, claim);
    if (writer.isPresent()) {
      return writer;
    }
    String next = tokens.get(0).text().toLowerCase(Locale.ROOT);
    boolean participle = MAKING.contains(next);
    boolean about =
        next.equals("of") && INQUIRIES.contains(headNouns.singular(phrase.head().text()));
    if (about || (!participle && (inserted || !PREPOSITIONS.contains(next)))) {
      return Optional.empty();
    }
    int at = 1;
    if (participle && PARTICLES.contains(tokens.get(at).text()) && tokens.size() > 2) {
      at++;
    }
    boolean place = CONDUCTING.contains(next) && tokens.get(at).text().equals("at");
    boolean sender = SENDING.contains(next) && tokens.get(at).text().equals("from");
    if (place || sender || (participle && tokens.get(at).text().equals("by"))) {
      at++;
    }
    List<Token> rest = tokens.subList(at, tokens.size());
    return rest.isEmpty() ? Optional.empty() : maker(phrase, rest, next, place, claim);
  }

  /**
   * Who made a document by the sentence that tells of it first.
   *
   * @param tokens of the sentence, from the document's article on
   */
  Optional<Referent> introducing(List<Token> tokens, NounPhrase phrase) {
    Span first = tokens.get(0).span();
    int head = phrase.head().span().end();
    Token last = phrase.head();
    for (Token token : tokens) {
      if (token.span().start() >= head) {
        if (token.isFinite() && !MAKING.contains(token.text())) {
          break;
        }
        last = token;
      }
    }
    Span clause = first.cover(last.span());
    return of(first.cover(tokens.get(tokens.size() - 1).span()), phrase, null)
        .or(() -> behindTopic(clause, phrase, null));
  }

  /** Of "was sent by", the participle on: a sentence tells who made it as a phrase does. */
  private static List<Token> passive(List<Token> tokens) {
    List<Token> rest =
        tokens.stream().dropWhile(token -> AUXILIARIES.contains(token.lemma())).toList();
    return !rest.isEmpty() && MAKING.contains(rest.get(0).text()) ? rest : tokens;
  }

  /** Whose researchers the article tells of, who made a study of which it tells no more. */
  Optional<Referent> institute(Span source, NounPhrase phrase) {
    return source.end() > phrase.head().span().end() + 1 ? Optional.empty() : institutes.of(phrase);
  }

  /**
   * Who made it, told behind what it is called or is about, or whom it is to: "the Top Ships report
   * by Acme", "an analysis of Eurostat's data by Acme", "a survey of pilots conducted by Acme", "a
   * letter this week to the board from the drivers' union".
   */
  Optional<Referent> behindTopic(Span source, NounPhrase phrase, @Nullable Attribution claim) {
    List<Token> tokens =
        words.in(source).stream()
            .filter(token -> token.span().start() >= phrase.head().span().end())
            .takeWhile(token -> !token.isWhWord() && !READ.contains(token.text()))
            .toList();
    if (!tokens.isEmpty() && tokens.get(0).text().equals("by")) {
      return of(source, phrase, claim).filter(one -> one.type() == SourceType.ORGANIZATION);
    }
    tokens = isTime(tokens) ? tokens.subList(2, tokens.size()) : tokens;
    if (tokens.isEmpty() || !TOPICS.contains(tokens.get(0).text())) {
      return Optional.empty();
    }
    boolean sent = tokens.get(0).text().equals("to") && isAuthored(phrase);
    for (int i = 2; i + 1 < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      boolean making = MAKING.contains(before.text());
      String word = tokens.get(i).text();
      if ((word.equals("by") || (sent && word.equals("from"))) && (making || before.isNoun())) {
        List<Token> rest = tokens.subList(i + 1, tokens.size());
        return maker(phrase, rest, word, false, claim)
            .filter(one -> one.type() == SourceType.ORGANIZATION);
      }
    }
    return Optional.empty();
  }

  /** "this month" */
  private static boolean isTime(List<Token> tokens) {
    return tokens.size() > 2
        && TIME_DETERMINERS.contains(tokens.get(0).text())
        && tokens.get(1).isNoun();
  }

  private Optional<Referent> maker(
      NounPhrase document,
      List<Token> rest,
      String next,
      boolean place,
      @Nullable Attribution claim) {
    List<Token> tokens = rest.get(0).isDeterminer() ? rest.subList(1, rest.size()) : rest;
    Optional<NounPhrase> phrase = NounPhrase.read(rest);
    boolean several =
        !tokens.isEmpty()
            && named
                .startingAt(tokens.get(0).span().start())
                .filter(first -> Fellows.follow(words.text(), first))
                .isPresent();
    if (several) {
      return Optional.empty();
    }
    if (place) {
      return phrase.flatMap(where -> owned.premises(where, claim)).or(() -> named(tokens));
    }
    // "a report by Acme's auditor" is not Acme's.
    if (phrase.isPresent() && OwnedPersons.isOne(phrase.get(), headNouns)) {
      return apposed(rest, phrase.get())
          .or(() -> standsFor(rest, phrase.get(), claim))
          .filter(one -> one.type() != SourceType.DOCUMENT);
    }
    Optional<Referent> first =
        joined
            .of(rest.get(0).span().cover(rest.get(rest.size() - 1).span()))
            .or(() -> named(tokens))
            .or(() -> next.equals("of") ? Optional.empty() : untagged.of(rest))
            .or(() -> body(tokens, next).map(one -> called(rest, one, claim)));
    if (first.isPresent() || phrase.isEmpty() || !isAuthored(document)) {
      return first;
    }
    if (next.equals("of")) {
      return owned.isMeeting(document, phrase.get())
          ? owned.owner(phrase.get(), claim)
          : Optional.of(phrase.get())
              .filter(one -> one.determiner().equals("the") && isBody(one))
              .flatMap(one -> standsFor(rest, one, claim))
              .filter(one -> one.type() == SourceType.ORGANIZATION);
    }
    return isPerson(phrase.get())
        ? apposed(rest, phrase.get()).or(() -> standsFor(rest, phrase.get(), claim))
        : Optional.empty();
  }

  /** "Eurostat", "Eurostat and Acme" */
  private Optional<Referent> named(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    int start = tokens.get(0).span().start();
    Optional<NamedMention> first = named.startingAt(start);
    if (first.filter(untagged::isCutShort).isPresent()) {
      return Optional.empty();
    }
    boolean alone = first.filter(this::isFirstOfSeveral).isEmpty();
    return listed
        .bodiesFrom(start)
        .filter(bodies -> alone || bodies.plural())
        .or(() -> first.filter(one -> alone).flatMap(DocumentSources::owner));
  }

  /** "the New York Times and ABC News", where the other is no known name: not the one's alone. */
  private boolean isFirstOfSeveral(NamedMention mention) {
    String text = words.text();
    return AND_NAME.matcher(text).region(mention.span().end(), text.length()).lookingAt();
  }

  /** "the magazine Tovar", "the customs service" */
  private Optional<Referent> body(List<Token> tokens, String preposition) {
    Optional<NounPhrase> phrase = NounPhrase.read(tokens);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    boolean body = isBody(phrase.get()) && !preposition.equals("of");
    return named.touching(phrase.get().head().span()).stream()
        .filter(mention -> !isFirstOfSeveral(mention))
        .flatMap(mention -> DocumentSources.owner(mention).stream())
        .findFirst()
        .or(
            () ->
                body
                    ? Optional.of(
                        Referent.of(
                            Blanks.join(phrase.get().base().of(words.text())),
                            SourceType.ORGANIZATION,
                            false))
                    : Optional.empty());
  }

  /** "the committee" by the name that it has in the article. */
  private Referent called(List<Token> tokens, Referent body, @Nullable Attribution claim) {
    return body.isNamed() || !tokens.get(0).text().equals("the")
        ? body
        : NounPhrase.read(tokens)
            .flatMap(phrase -> standsFor(tokens, phrase, claim))
            .filter(one -> one.type() == SourceType.ORGANIZATION && one.isNamed())
            .orElse(body);
  }

  private boolean isBody(NounPhrase phrase) {
    return headNouns.isBody(headNouns.singular(phrase.head().text()))
        && !phrase.isPlural()
        && !phrase.coordinated();
  }

  private boolean isPerson(NounPhrase phrase) {
    return headNouns.is(headNouns.singular(phrase.head().text()), NounKind.PERSON)
        && !phrase.isPlural()
        && !phrase.coordinated()
        && !phrase.determiner().isEmpty();
  }

  /** "the owner, Anna Kim": by her name. */
  private Optional<Referent> apposed(List<Token> tokens, NounPhrase phrase) {
    int end = tokens.get(tokens.size() - 1).span().end();
    int comma = phrase.head().span().end();
    return words.text().startsWith(", ", comma)
        ? named
            .startingAt(comma + 2)
            .filter(name -> name.span().end() <= end)
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.PERSON)
        : Optional.empty();
  }

  /** Whom the words mean up to the head of their phrase. */
  private Optional<Referent> standsFor(
      List<Token> tokens, NounPhrase phrase, @Nullable Attribution claim) {
    return phrases.apply(tokens.get(0).span().cover(phrase.head().span()), claim);
  }
}
