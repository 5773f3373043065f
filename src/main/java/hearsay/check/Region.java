package hearsay.check;

/**
 * Where in a file the words stand that a finding is about.
 *
 * @param startLine from 1
 * @param startColumn of its first character, from 1, in code points
 * @param endLine from 1
 * @param endColumn of the character after its last, likewise
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) {}
