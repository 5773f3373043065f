package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.Quoted;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The pronouns "he" and "she" in all their forms that are no sources, as mentions of those whom
 * they take up: who is called so again and again goes on being spoken of, as in Lappin and Leass
 * (1994). In quotation marks they are left out, since there the one quoted decides who is who.
 */
final class PronounMentions {
  /** A pronoun, and whom it takes up. */
  record PronounMention(Token token, Referent referent) {}

  private final TokenIndex words;
  private final Quoted quoted;
  private final Layers layers;
  private final Function<Attribution, Optional<Referent>> speakers;
  private final ShownGenders genders;
  private final BiFunction<Span, Predicate<Referent>, Optional<Referent>> mostSalient;
  private final NavigableMap<Integer, PronounMention> found = new TreeMap<>();

  /** Up to where they are read, in UTF-16 units. */
  private int read;

  /**
   * @param speakers who the source of a claim was, as far as that is known
   * @param genders who has been "he" or "she" so far
   * @param mostSalient whom a pronoun takes up that agrees with such
   */
  PronounMentions(
      TokenIndex words,
      Quoted quoted,
      Layers layers,
      Function<Attribution, Optional<Referent>> speakers,
      ShownGenders genders,
      BiFunction<Span, Predicate<Referent>, Optional<Referent>> mostSalient) {
    this.words = words;
    this.quoted = quoted;
    this.layers = layers;
    this.speakers = speakers;
    this.genders = genders;
    this.mostSalient = mostSalient;
  }

  /** Those between two offsets whose antecedents are safe; to be asked for in text order. */
  Iterable<PronounMention> between(int start, int end) {
    if (read < end) {
      Span next = new Span(read, end);
      // What a pronoun takes up hangs on those before it.
      read = end;
      words.in(next).forEach(this::enter);
    }
    return found.subMap(start, true, end, false).values();
  }

  private void enter(Token token) {
    String word = token.lower();
    Gender gender = Pronouns.gender(word);
    if (gender != Gender.UNKNOWN && !quoted.covers(token.span())) {
      Predicate<Referent> agrees =
          Pronouns.agreement(word).and(other -> genders.agree(other, gender));
      claimant(token.span())
          .filter(agrees)
          .or(() -> mostSalient.apply(token.span(), agrees))
          // Of one whom no name tells, the article may have a name elsewhere.
          .filter(one -> one.type() == SourceType.PERSON && one.isNamed())
          .ifPresent(one -> found.put(token.span().start(), new PronounMention(token, one)));
    }
  }

  /** In "Kim said she would stay" she is Kim, if she can be. */
  private Optional<Referent> claimant(Span pronoun) {
    return layers.claiming(pronoun).stream()
        .min(Comparator.comparingInt(claim -> claim.content().get(0).length()))
        .filter(claim -> !claim.source().isEmpty())
        .filter(claim -> claim.source().get(0).start() < pronoun.start())
        .flatMap(speakers);
  }
}
