/// Reads chosen members of JSON documents with simdjson: a piece of a file is walked document by
/// document, and each document becomes a list of events that Swift reads in one go.
///
/// A document is an object. In a file of lines each line is one (JSON Lines); else documents are
/// the elements of lists: of an array, or of one member of an object around them, such as the
/// `results` of a web interface's answer.
///
/// Where such an answer has its elements, *keys* say: the keys of lists, with blanks between them, and, with
/// a brace after them, of objects around those or of a single element: `items message{`.
#ifndef COTERIE_CSIMDJSON_H
#define COTERIE_CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a wanted member holds.
enum coterie_json_shape {
  /// Text, a number, true or false.
  COTERIE_JSON_SCALAR,
  /// An object with wanted members of its own.
  COTERIE_JSON_OBJECT,
  /// An array, whose elements are its one wanted member.
  COTERIE_JSON_ARRAY,
  /// An object with keys of any name, whose values are its one wanted member.
  COTERIE_JSON_MAP,
  /// Text, a number, true or false, or an array of these, each with the number of this member.
  COTERIE_JSON_SCALARS,
  /// An object with wanted members of its own, or text, a number, true or false in its place.
  COTERIE_JSON_OBJECT_OR_SCALAR,
};

/// A wanted member of a document.
struct coterie_json_member {
  /// The key; empty for the document itself, the elements of an array and the values of a map.
  const char *key;
  /// The number of the member in events.
  uint16_t number;
  /// The number of the member that holds it, which precedes it.
  uint16_t parent;
  /// A value of `coterie_json_shape`.
  uint8_t shape;
};

/// What an event says.
enum coterie_json_event_kind {
  /// Text that is in the document as it is: `offset` counts from where the document begins.
  COTERIE_JSON_TEXT,
  /// Text that has escapes in the document: `offset` counts in the pool.
  COTERIE_JSON_UNESCAPED,
  /// A number as it is written in the document.
  COTERIE_JSON_NUMBER,
  COTERIE_JSON_TRUE,
  COTERIE_JSON_FALSE,
  /// An object or array in an array begins.
  COTERIE_JSON_BEGIN,
  /// An object or array in an array ends.
  COTERIE_JSON_END,
  /// The value is of another shape than wanted, or its text has an escape that means nothing; it is
  /// skipped. `offset` is where it is.
  COTERIE_JSON_MISMATCH,
  /// The key occurs again in its object; the value is skipped. `offset` is where it is.
  COTERIE_JSON_REPEATED,
};

/// An event of a document. The text of a map's key has the number of the map.
struct coterie_json_event {
  /// The number of the wanted member.
  uint16_t member;
  /// A value of `coterie_json_event_kind`.
  uint8_t kind;
  /// Where a text is, or what was skipped.
  uint32_t offset;
  /// The number of bytes of a text.
  uint32_t length;
};

/// Why a document can't be read.
enum coterie_json_problem {
  COTERIE_JSON_NO_PROBLEM,
  /// It ends before its end.
  COTERIE_JSON_INCOMPLETE,
  COTERIE_JSON_NOT_UTF8,
  /// A control character in a text.
  COTERIE_JSON_CONTROL_CHARACTER,
  /// It is a list, a text or a number, and no object.
  COTERIE_JSON_NO_OBJECT,
  /// Something follows after its end.
  COTERIE_JSON_TRAILING,
  /// It breaks the grammar of JSON.
  COTERIE_JSON_SYNTAX,
  /// It is too large for the memory, or above 4 GB.
  COTERIE_JSON_TOO_LARGE,
};

/// A document of a piece. The pointers are valid until the next one is read.
struct coterie_json_document {
  const struct coterie_json_event *events;
  size_t event_count;
  /// The texts that have escapes in the document.
  const uint8_t *pool;
  /// Where it begins in the piece.
  size_t offset;
  size_t length;
  /// How many line ends precede it in the piece.
  size_t line;
  /// A value of `coterie_json_problem`; where there is one, there are no events.
  int problem;
  /// Where the problem was found, from the beginning of the document.
  size_t problem_offset;
};

/// How documents are laid out in a file.
enum coterie_json_layout {
  /// One a line.
  COTERIE_JSON_LINES,
  /// Elements of lists, or documents one after the other.
  COTERIE_JSON_ELEMENTS,
};

struct coterie_json_reader;

/// Creates a reader of chosen members.
///
/// The first member is the document itself. A member has at most 64 wanted members.
///
/// \returns Null where the memory does not suffice, or the members are no such list.
struct coterie_json_reader *coterie_json_reader_create(
    const struct coterie_json_member *members, size_t count);

void coterie_json_reader_destroy(struct coterie_json_reader *reader);

/// Begins a piece. Its bytes must stay until its last document is read.
///
/// \param keys The keys around the elements.
void coterie_json_reader_begin(
    struct coterie_json_reader *reader, const uint8_t *bytes, size_t length, int layout,
    const char *keys);

/// Reads the next document of the piece.
///
/// \returns Whether there is one.
bool coterie_json_reader_next(
    struct coterie_json_reader *reader, struct coterie_json_document *document);

/// How many line ends the piece has up to where it is read.
size_t coterie_json_reader_line_ends(struct coterie_json_reader *reader);

/// How documents are laid out in a file, by its beginning: a `coterie_json_layout`.
int coterie_json_layout_of(const uint8_t *bytes, size_t length, const char *keys);

/// Whether the first two elements of a file of elements begin on one line.
bool coterie_json_elements_share_a_line(const uint8_t *bytes, size_t length, const char *keys);

/// The last place where a file of elements may be cut; 0 where there is none.
size_t coterie_json_last_cut(const uint8_t *bytes, size_t length, const char *keys);

#ifdef __cplusplus
}
#endif

#endif
