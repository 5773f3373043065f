package hearsay.annotate.organization;

import java.util.List;

/**
 * Words that may be an organization's name.
 *
 * @param sentence index of its sentence
 * @param from its first word
 * @param to the word after its last
 * @param key its words joined by blanks: mentions of one key are one name
 */
record Candidate(int sentence, int from, int to, String key) {
  static Candidate of(int sentence, List<String> words, int from, int to) {
    return new Candidate(sentence, from, to, String.join(" ", words.subList(from, to)));
  }
}
