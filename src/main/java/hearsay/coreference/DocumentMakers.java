package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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

  /** Before what a document is about. */
  private static final Set<String> TOPICS = CoreferenceWords.LISTS.get("topic-preposition");

  /** What an outlet thinks: "an editorial in the Gazette" is the Gazette's. */
  private static final Set<String> OUTLETS_OPINIONS = CoreferenceWords.LISTS.get("outlet-opinion");

  private static final Set<String> OUTLETS_REPORTS = CoreferenceWords.LISTS.get("outlet-report");

  /** What newspapers are called by: "Courier". */
  private static final Set<String> PAPERS = CoreferenceWords.LISTS.get("periodical-name");

  private static final Set<String> READ = CoreferenceWords.LISTS.get("reading-participle");

  /** What "of" follows with those whom it is about. */
  private static final Set<String> INQUIRIES = CoreferenceWords.LISTS.get("inquiry-noun");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final MakerNames names;
  private final ResearchInstitutes institutes;
  private final Writers writers;

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
    this.names = new MakerNames(words, headNouns, named, pronouns, phrases);
    this.institutes = new ResearchInstitutes(words, named, headNouns);
    this.writers = new Writers(named, pronouns, phrases);
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
    tokens = withoutReaders(inserted ? tokens.subList(1, tokens.size()) : passive(tokens));
    if (tokens.size() < 2) {
      return Optional.empty();
    }
    Optional<Referent> writer = inserted ? Optional.empty() : writers.of(tokens, claim);
    if (writer.isPresent()) {
      return writer;
    }
    String next = tokens.get(0).lower();
    boolean participle = MAKING.contains(next);
    boolean about =
        next.equals("of") && INQUIRIES.contains(headNouns.singular(phrase.head().text()));
    boolean outlets = next.equals("in") && isOutlets(phrase, tokens.subList(1, tokens.size()));
    if (about || (!participle && (inserted || !(PREPOSITIONS.contains(next) || outlets)))) {
      return Optional.empty();
    }
    int at = 1;
    if (participle && PARTICLES.contains(tokens.get(at).text()) && tokens.size() > 2) {
      at++;
    }
    if (participle) {
      at = afterDate(tokens, at);
    }
    boolean place = CONDUCTING.contains(next) && tokens.get(at).text().equals("at");
    boolean sender = SENDING.contains(next) && tokens.get(at).text().equals("from");
    if (place || sender || (participle && tokens.get(at).text().equals("by"))) {
      at++;
    }
    List<Token> rest = tokens.subList(at, tokens.size());
    return rest.isEmpty()
        ? Optional.empty()
        : names
            .maker(phrase, rest, next, place, claim)
            .map(one -> outlets && one.isOnePerson() ? one.of(SourceType.ORGANIZATION) : one);
  }

  /** "An editorial in the Halden Sun" is the paper's opinion, a report there its report. */
  private boolean isOutlets(NounPhrase phrase, List<Token> place) {
    String noun = headNouns.singular(phrase.head().text());
    return OUTLETS_OPINIONS.contains(noun)
        || (OUTLETS_REPORTS.contains(noun)
            && place.stream()
                .dropWhile(Token::isDeterminer)
                .takeWhile(token -> token.isCapitalized() || token.text().equals("of"))
                .anyMatch(token -> PAPERS.contains(token.lower())));
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
        // "of 400 registered voters", whatever the tag
        boolean verb = token.isFinite() && !last.isNumber() && !last.isDeterminer();
        if (verb && !MAKING.contains(token.text())) {
          break;
        }
        last = token;
      }
    }
    Span clause = first.cover(last.span());
    return of(first.cover(tokens.get(tokens.size() - 1).span()), phrase, null)
        .or(() -> behindTopic(clause, phrase, null));
  }

  /** After "on Tuesday" of "published on Tuesday by", with a token left; else the place itself. */
  private int afterDate(List<Token> tokens, int at) {
    int end = tokens.get(at).text().equals("on") ? at + 1 : at;
    int first = end;
    while (end + 1 < tokens.size() && words.dateAt(tokens.get(end).span()).isPresent()) {
      end++;
    }
    return end > first && tokens.get(end).text().equals("by") ? end : at;
  }

  /** Of "compiled by the ministry and seen by Reuters" the maker alone. */
  private static List<Token> withoutReaders(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isConjunction() && READ.contains(tokens.get(i + 1).text())) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
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
        return names
            .maker(phrase, rest, word, false, claim)
            .filter(one -> one.type() == SourceType.ORGANIZATION);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody speaks in it, as in a letter, and it is no mere evidence. */
  boolean isAuthored(NounPhrase phrase) {
    return names.isAuthored(phrase);
  }

  /** "this month" */
  private static boolean isTime(List<Token> tokens) {
    return tokens.size() > 2
        && TIME_DETERMINERS.contains(tokens.get(0).text())
        && tokens.get(1).isNoun();
  }
}
