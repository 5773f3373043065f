package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.Homes;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import java.util.List;
import java.util.Set;

/**
 * What belongs to a phrase after its last noun: the rest of a name that is cut there ("Halden
 * Institute of Politics and Public Service"), the state of a town ("Leeds, Ala."), the title of a
 * work ("Halden Radio's “Morning Call”"), the name of a body ("its parent company, Lodestar").
 */
final class NameTails {
  private static final Set<String> OPENING = AffiliationWords.LISTS.get("opening-quote");
  private static final Set<String> CLOSING = AffiliationWords.LISTS.get("closing-quote");

  /** The most tokens of the title of a work. */
  private static final int LONGEST_TITLE = 9;

  /** The most tokens of a place behind a comma, and of a body's name there. */
  private static final int LONGEST_PLACE = 3;

  private static final int LONGEST_NAME = 8;

  private final RoleNouns nouns;
  private final SpanIndex<NamedMention> named;

  NameTails(RoleNouns nouns, SpanIndex<NamedMention> named) {
    this.nouns = nouns;
    this.named = named;
  }

  /**
   * The index after what belongs to the phrase.
   *
   * @param end the index after its last noun
   */
  int after(List<Token> tokens, int end) {
    int name = nameEnd(tokens, end);
    int work = work(tokens, name);
    if (work > name) {
      return work;
    }
    int owned = owned(tokens, name);
    if (owned > name) {
      return after(tokens, owned);
    }
    int place = placeEnd(tokens, name);
    boolean campus = place > name && isOfUniversity(tokens, name);
    return place > name && !campus ? place : apposedBody(tokens, place);
  }

  /** After all of the name that the last noun is part of. */
  private int nameEnd(List<Token> tokens, int from) {
    int end = from;
    for (NamedMention mention : named.touching(tokens.get(from - 1).span())) {
      boolean person = mention.referent().type() == SourceType.PERSON;
      while (!person
          && end < tokens.size()
          && tokens.get(end).span().end() <= mention.span().end()) {
        end++;
      }
    }
    return end;
  }

  /** "'s Centre" of "University of Halden's Centre for Tides", "Anna Kim's 2024 campaign" */
  private static int owned(List<Token> tokens, int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).isPossessiveMark()) {
      return end;
    }
    return NounPhrase.read(tokens.subList(end + 1, tokens.size()))
        .filter(phrase -> phrase.determiner().isEmpty() && phrase.head().isNoun())
        .map(phrase -> DescriptionReader.indexOf(tokens, end, phrase.head().span().start()) + 1)
        .orElse(end);
  }

  /** "’s “Morning Call”" */
  private static int work(List<Token> tokens, int end) {
    boolean owned = end < tokens.size() && tokens.get(end).isPossessiveMark();
    int first = owned ? end + 1 : end;
    int after = quoted(tokens, first);
    return after > first ? after : end;
  }

  /** The index after a title in quotation marks with which a phrase begins; else its own. */
  static int quoted(List<Token> tokens, int first) {
    if (first + 2 >= tokens.size()
        || !OPENING.contains(tokens.get(first).text())
        || !tokens.get(first + 1).isCapitalized()) {
      return first;
    }
    int last = Math.min(tokens.size(), first + 2 + LONGEST_TITLE);
    for (int i = first + 2; i < last; i++) {
      if (CLOSING.contains(tokens.get(i).text())) {
        return i + 1;
      }
    }
    return first;
  }

  /** ", Ala.", ", Nova Scotia", where a sign or "who" follows. */
  private int placeEnd(List<Token> tokens, int end) {
    if (!isComma(tokens, end) || !tokens.get(end - 1).isProperNoun()) {
      return end;
    }
    int last = Math.min(tokens.size(), end + 1 + LONGEST_PLACE);
    for (int after = end + 2; after <= last; after++) {
      List<Token> words = tokens.subList(end + 1, after);
      if (!words.get(words.size() - 1).isProperNoun()) {
        return end;
      }
      boolean campus = isOfUniversity(tokens, end);
      boolean joined = campus && after < tokens.size() && tokens.get(after).isConjunction();
      if ((campus || isPlace(words)) && (joined || isClosed(tokens, after))) {
        return after;
      }
    }
    return end;
  }

  /** "University of California", whose campus may follow. */
  private static boolean isOfUniversity(List<Token> tokens, int end) {
    return end > 2
        && tokens.get(end - 2).text().equals("of")
        && tokens.get(end - 3).text().equals("University");
  }

  private boolean isPlace(List<Token> words) {
    return (words.size() == 1 && Homes.isState(words.get(0).text()))
        || named.touching(Bodies.span(words)).stream()
            .anyMatch(
                mention ->
                    mention.referent().type() == SourceType.PLACE
                        && mention.span().end() == words.get(words.size() - 1).span().end());
  }

  /** ", Lodestar" after "its parent company", where a sign follows. */
  private int apposedBody(List<Token> tokens, int end) {
    Token noun = tokens.get(end - 1);
    boolean body =
        !noun.isProperNoun() && !noun.isPluralNoun() && nouns.isBody(nouns.singular(noun));
    boolean campus = end > 4 && tokens.get(end - 2).text().equals(",");
    if (!(body || campus) || !isComma(tokens, end)) {
      return end;
    }
    int limit = Math.min(tokens.size(), end + 1 + LONGEST_NAME);
    return NounPhrase.read(tokens.subList(end + 1, limit))
        .filter(phrase -> phrase.determiner().isEmpty() && phrase.possessor().isEmpty())
        .filter(this::isOrganization)
        .map(phrase -> DescriptionReader.indexOf(tokens, end, phrase.head().span().start()) + 1)
        .map(last -> nameEnd(tokens, last))
        .filter(last -> isClosed(tokens, last))
        .orElse(end);
  }

  private boolean isOrganization(NounPhrase phrase) {
    return named.touching(phrase.head().span()).stream()
        .anyMatch(
            mention ->
                mention.referent().type() == SourceType.ORGANIZATION
                    && mention.span().start() == phrase.base().start());
  }

  /** "University of Norland, Halden" among words; empty where no campus is. */
  static List<Token> campus(List<Token> words) {
    for (int comma = 3; comma + 1 < words.size(); comma++) {
      if (words.get(comma).text().equals(",") && isOfUniversity(words, comma)) {
        int end = comma + 1;
        while (end < words.size() && words.get(end).isProperNoun()) {
          end++;
        }
        return words.subList(comma - 3, end);
      }
    }
    return List.of();
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return at > 0 && at + 1 < tokens.size() && tokens.get(at).text().equals(",");
  }

  private static boolean isClosed(List<Token> tokens, int at) {
    return at >= tokens.size()
        || (tokens.get(at).isSign() && !tokens.get(at).isPossessiveMark())
        || tokens.get(at).isWhWord();
  }
}
