package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.error.StoppedException;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who stands between a noun that attributes and its clause is the source: "warnings from the guard
 * that the port might flood", "the claim by Orlova that prices rose". Where the model found
 * nothing, the clause up to the next mark is the content; who takes no heed of the warnings is not
 * who warns.
 */
final class NounSpeaker implements Repair {
  static final String FINDER = "noun-speaker";

  /** Of an attribution made here; less than of what the model finds. */
  private static final double CONFIDENCE = 0.5;

  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "\u2014");
  private static final Set<String> OF_SPEAKERS = Set.of("by", "from");

  /** The last word of when. */
  private static final Pattern TIMES =
      Pattern.compile("\\p{Lu}\\p{Ll}+day|today|yesterday|week|month|year|earlier|\\d+");

  private static final int LONGEST_TIME = 3;

  /** How many tokens behind the noun its speaker begins: behind "by". */
  private static final int SPEAKER = 2;

  private final RuleWords words;

  NounSpeaker(RuleWords words) {
    this.words = words;
  }

  /**
   * A noun, its speaker and its clause.
   *
   * @param at the noun's index among the sentence's tokens
   * @param from that of the clause's first token
   * @param to that of the token after its last
   */
  private record Place(int at, int from, int to, Span noun, Span speaker, Span clause) {
    /** The same where other sentences' tokens stand before. */
    Place after(int tokens) {
      return new Place(at + tokens, from + tokens, to + tokens, noun, speaker, clause);
    }
  }

  @Override
  public String id() {
    return "noun-speaker";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Place> places = new ArrayList<>();
    List<Span> tokens = new ArrayList<>();
    for (Sentence sentence : article.article().sentences()) {
      StoppedException.ifInterrupted();
      List<Place> here = places(sentence.tokens());
      if (!here.isEmpty()) {
        here.forEach(place -> places.add(place.after(tokens.size())));
        sentence.tokens().forEach(token -> tokens.add(token.span()));
      }
    }
    if (places.isEmpty()) {
      return attributions;
    }
    PlaceIndex index = new PlaceIndex(tokens);
    Map<Attribution.Key, Attribution> result = new LinkedHashMap<>();
    for (Attribution attribution : attributions) {
      index.add(attribution);
      result.put(attribution.key(), attribution);
    }
    for (Place place : places) {
      StoppedException.ifInterrupted();
      mend(article, place, index, result);
    }
    return List.copyOf(result.values());
  }

  private static void mend(
      ArticleContext article,
      Place place,
      PlaceIndex index,
      Map<Attribution.Key, Attribution> attributions) {
    List<Attribution> withCue = index.withCue(place.at());
    // Of "rejected a claim by Orlova that" the claim is told of by whoever rejects it, and
    // Orlova's.
    boolean known = withCue.stream().anyMatch(one -> !article.isVerbal(one.cue()));
    int around = index.contents(place.at() + SPEAKER);
    for (int i = place.from(); i < place.to() && !known; i++) {
      known = index.contents(i) > around;
    }
    for (Attribution one : withCue) {
      if (one.source().isEmpty() || isOthers(article, one, place)) {
        Attribution mended =
            one.withSource(List.of(place.speaker())).withContent(List.of(place.clause()));
        index.remove(one);
        index.add(mended);
        attributions.put(one.key(), mended);
      }
    }
    if (!known) {
      Attribution made =
          new Attribution(
              List.of(place.speaker()),
              List.of(place.noun()),
              List.of(place.clause()),
              FINDER,
              CONFIDENCE);
      index.add(made);
      attributions.put(made.key(), made);
    }
  }

  /** Whether who ignores or answers the warnings was taken for who warns. */
  private static boolean isOthers(ArticleContext article, Attribution one, Place place) {
    return one.source().stream().allMatch(piece -> piece.end() <= place.noun().start())
        && !article.isVerbal(one.cue());
  }

  private List<Place> places(List<Token> tokens) {
    List<Place> found = new ArrayList<>();
    for (int i = 0; i + 4 < tokens.size(); i++) {
      place(tokens, i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Place> place(List<Token> tokens, int at) {
    Token noun = tokens.get(at);
    if (!noun.isNoun()
        || !words.is(WordClass.CLAIMING_NOUN, noun.lemma())
        || !OF_SPEAKERS.contains(tokens.get(at + 1).text())) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase = NounPhrase.read(tokens.subList(at + 2, tokens.size()));
    if (phrase.isEmpty() || phrase.get().coordinated()) {
      return Optional.empty();
    }
    int that = at + 2;
    while (that < tokens.size()
        && tokens.get(that).span().start() < phrase.get().head().span().end()) {
      that++;
    }
    that = behindTime(tokens, that);
    if (that + 2 >= tokens.size()
        || !tokens.get(that).text().equals("that")
        || isRelative(tokens.get(that + 1))) {
      return Optional.empty();
    }
    Span speaker = tokens.get(at + 2).span().cover(phrase.get().head().span());
    int end = TokenRange.endOfPhrase(tokens, that, MARKS);
    int from = that;
    return TokenRange.withoutMarks(tokens.subList(that, end), MARKS)
        .map(clause -> new Place(at, from, end, noun.span(), speaker, clause));
  }

  /** Past "on Monday", "last week", where "that" follows them. */
  private static int behindTime(List<Token> tokens, int from) {
    for (int i = from; i <= from + LONGEST_TIME && i < tokens.size(); i++) {
      if (tokens.get(i).text().equals("that")) {
        boolean time = i == from || TIMES.matcher(tokens.get(i - 1).text()).matches();
        return time ? i : from;
      }
    }
    return from;
  }

  /** "a claim by Orlova that made headlines": the verb right after it. */
  private static boolean isRelative(Token next) {
    return next.isFinite() || next.isModal();
  }
}
