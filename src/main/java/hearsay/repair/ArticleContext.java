package hearsay.repair;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Token;
import hearsay.grammar.CueReader;
import hearsay.grammar.TokenIndex;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMentions;
import hearsay.text.Span;
import java.util.List;

/**
 * What is read of an article before its attributions are repaired and resolved. Made for one
 * article and for one thread.
 *
 * @param article the article, annotated
 * @param words its tokens by place
 * @param lists the word lists that naming needs; the same for all articles
 * @param named everyone and everything that it names
 * @param phrases those whom it describes
 * @param cues tells what a cue says; the same for all articles
 */
public record ArticleContext(
    AnnotatedArticle article,
    TokenIndex words,
    MentionLexicon lists,
    NamedMentions named,
    NominalMentions phrases,
    CueReader cues) {
  /** The text of the whole article, as steps read it. */
  public String text() {
    return words.text();
  }

  /** The text of the whole article as it was written, of the same length. */
  public String written() {
    return article.written();
  }

  /** The tokens of the pieces, in text order. */
  public List<Token> tokens(List<Span> pieces) {
    return pieces.stream().flatMap(piece -> words.in(piece).stream()).toList();
  }

  /** Whether the words of a cue have a verb; a noun may attribute as well. */
  public boolean isVerbal(List<Span> cue) {
    return tokens(cue).stream().anyMatch(Token::isVerb);
  }

  /** The tokens of the sentence that holds the offset, or else of the next one; none after it. */
  List<Token> sentenceAt(int offset) {
    int index = words.sentenceAt(offset);
    return index < words.sentenceCount() ? words.sentence(index).tokens() : List.of();
  }
}
