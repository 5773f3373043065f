package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.MentionLexicon;
import hearsay.mention.PersonTitle;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Persons whom no tag has, by what stands beside their names: a title ("former Gov. Marten Ruys"),
 * a given name ("Philippa Bunt"), what they are ("Vim Duss, president of the board,").
 */
final class UntaggedPersons {
  /** The most words of a name. */
  private static final int LONGEST = 3;

  private final String text;
  private final MentionLexicon lexicon;
  private final BareAppositions appositions;

  UntaggedPersons(String text, MentionLexicon lexicon, BareAppositions appositions) {
    this.text = text;
    this.lexicon = lexicon;
    this.appositions = appositions;
  }

  /**
   * The person whom a phrase with a proper noun for its head names.
   *
   * @param source the whole of which the phrase is the beginning
   */
  Optional<Referent> of(Span source, NounPhrase phrase) {
    List<Token> tokens = new ArrayList<>(phrase.modifiers());
    tokens.add(phrase.head());
    int first = afterTitle(tokens);
    List<Token> name = tokens.subList(first, tokens.size());
    if (name.isEmpty() || name.size() > LONGEST || !name.stream().allMatch(this::mayBeOfName)) {
      return Optional.empty();
    }
    boolean given = name.size() > 1 && lexicon.givenNames().isGiven(name.get(0).text());
    boolean whole = phrase.determiner().isEmpty() && phrase.possessor().isEmpty();
    boolean told =
        first > 0
            || (whole
                && name.size() > 1
                && (given || appositions.isOfOneAfter(phrase.head().span().end(), source)));
    return told ? Optional.of(person(name)) : Optional.empty();
  }

  private Referent person(List<Token> name) {
    Span span = Token.cover(name);
    return Referent.of(Blanks.join(span.of(text)), SourceType.PERSON, false);
  }

  /** The index of the first token after the last title; 0 where there is none. */
  private static int afterTitle(List<Token> tokens) {
    for (int i = tokens.size() - 2; i >= 0; i--) {
      if (PersonTitle.isHonorific(tokens.get(i).text())) {
        return tokens.get(i + 1).text().equals(".") ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  /** A capital, and no word for bodies: "Anna Kim Foundation" is none. */
  private boolean mayBeOfName(Token token) {
    return token.isCapitalized()
        && !lexicon.headNouns().isBody(lexicon.headNouns().singular(token.text()))
        && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }
}
