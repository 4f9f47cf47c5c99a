#include "CSimdJSON.h"

#include "Lines.hpp"
#include "Walk.hpp"

#include <memory>

using namespace coterie;

/// Reads the documents of a piece one after the other.
struct coterie_json_reader {
  Selection selection;
  Walk walk{selection};
  std::string_view bytes;
  Lines lines{{}};
  Elements elements{{}, {}};
  /// The keys around the documents.
  std::string keys;
  int layout = COTERIE_JSON_LINES;
  /// A copy of a document that has too few bytes after it.
  std::string copy;

  bool next(coterie_json_document &document);

private:
  void read(const Place &place, coterie_json_document &document);
  simdjson::padded_string_view padded(const Place &place);
};

bool coterie_json_reader::next(coterie_json_document &document) {
  Place place;
  const bool is_there =
      layout == COTERIE_JSON_LINES ? lines.next(place) : elements.next(place);
  if (!is_there) { return false; }
  document = {};
  if (place.broken_at != std::string_view::npos) {
    document.problem = COTERIE_JSON_SYNTAX;
    document.problem_offset = place.broken_at;
  } else if (place.is_incomplete) {
    document.problem = COTERIE_JSON_INCOMPLETE;
    document.problem_offset = place.length;
  } else {
    read(place, document);
    if (document.problem == COTERIE_JSON_SYNTAX && layout == COTERIE_JSON_ELEMENTS
        && elements.split(place)) {
      document.problem = COTERIE_JSON_INCOMPLETE;
      document.problem_offset = place.length;
    }
  }
  document.offset = place.offset;
  document.length = place.length;
  document.line = place.line;
  return true;
}

void coterie_json_reader::read(const Place &place, coterie_json_document &document) {
  document.problem = walk.read(padded(place), document.problem_offset);
  document.event_count = document.problem ? 0 : walk.events.size();
  document.events = walk.events.data();
  document.pool = reinterpret_cast<const uint8_t *>(walk.pool.data());
}

/// The bytes of a document with enough bytes after them, which simdjson may read.
simdjson::padded_string_view coterie_json_reader::padded(const Place &place) {
  const size_t rest = bytes.size() - place.offset;
  const char *start = bytes.data() + place.offset;
  if (rest < place.length + simdjson::SIMDJSON_PADDING) {
    copy.assign(start, place.length);
    copy.append(simdjson::SIMDJSON_PADDING, ' ');
    return simdjson::padded_string_view(copy.data(), place.length, copy.size());
  }
  return simdjson::padded_string_view(start, place.length, rest);
}

namespace {

std::string_view view(const uint8_t *bytes, size_t length) {
  return {reinterpret_cast<const char *>(bytes), length};
}

} // namespace

// No exception leaves these functions: memory is all that can fail in them.
extern "C" {

coterie_json_reader *coterie_json_reader_create(const coterie_json_member *members, size_t count) {
  try {
    auto reader = std::make_unique<coterie_json_reader>();
    return reader->selection.build(members, count) ? reader.release() : nullptr;
  } catch (...) { return nullptr; }
}

void coterie_json_reader_destroy(coterie_json_reader *reader) { delete reader; }

void coterie_json_reader_begin(
    coterie_json_reader *reader, const uint8_t *bytes, size_t length, int layout,
    const char *keys) {
  try {
    reader->keys = keys;
  } catch (...) { length = 0; }
  reader->bytes = view(bytes, length);
  reader->lines = Lines(reader->bytes);
  reader->elements = Elements(reader->bytes, reader->keys);
  reader->layout = layout;
}

bool coterie_json_reader_next(coterie_json_reader *reader, coterie_json_document *document) {
  try {
    return reader->next(*document);
  } catch (...) {
    document->event_count = 0;
    document->problem = COTERIE_JSON_TOO_LARGE;
    return true;
  }
}

size_t coterie_json_reader_line_ends(coterie_json_reader *reader) {
  return reader->layout == COTERIE_JSON_LINES ? reader->lines.line_ends()
                                              : reader->elements.line_ends();
}

int coterie_json_layout_of(const uint8_t *bytes, size_t length, const char *keys) {
  return Elements::are_in(view(bytes, length), keys) ? COTERIE_JSON_ELEMENTS : COTERIE_JSON_LINES;
}

bool coterie_json_elements_share_a_line(const uint8_t *bytes, size_t length, const char *keys) {
  try {
    return Elements::share_a_line(view(bytes, length), keys);
  } catch (...) { return false; }
}

size_t coterie_json_last_cut(const uint8_t *bytes, size_t length, const char *keys) {
  try {
    Elements elements(view(bytes, length), keys);
    Place place;
    size_t cut = 0;
    while (elements.next(place)) {
      if (!place.is_incomplete) { cut = place.offset + place.length; }
    }
    return cut;
  } catch (...) { return 0; }
}

} // extern "C"
