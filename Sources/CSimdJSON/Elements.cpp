#include "Elements.hpp"

#include <algorithm>
#include <cstring>
#include <string>

namespace coterie {

namespace {

bool is_blank(char sign) { return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r'; }

} // namespace

bool Elements::next(Place &place) {
  while (true) {
    position = after_blanks(position);
    if (position >= bytes.size()) { return false; }
    switch (bytes[position]) {
    case ',': case '[': ++position; continue;
    case ']': leave_list(); continue;
    case 'n': if (skip_null()) { continue; } return fail(position, position, place);
    case '{': break;
    default: return fail(position, position, place);
    }
    const Extent found = extent(position);
    if (found.first_element != none) {
      position = found.first_element;
      continue;
    }
    if (found.end == none) { return fail(position, found.reached, place); }
    const size_t start = position;
    position = found.end;
    set(place, start, false);
    return true;
  }
}

/// The extent of an object, which begins at a brace.
Elements::Extent Elements::extent(size_t start) const {
  Extent found;
  size_t depth = 0;
  for (size_t place = start; place < bytes.size(); ++place) {
    switch (bytes[place]) {
    case '{': case '[': ++depth; break;
    case '}': case ']':
      if (--depth == 0) {
        found.end = place + 1;
        return found;
      }
      break;
    case '"': {
      const size_t end = end_of_text(place + 1);
      if (end == none) {
        found.reached = std::min(bytes.find('\n', place), bytes.size());
        return found;
      }
      if (depth == 1) { found.first_element = start_of_list(place + 1, end); }
      if (found.first_element != none) { return found; }
      place = end;
      break;
    }
    default: break;
    }
  }
  found.reached = bytes.size();
  return found;
}

/// The quote that ends a text; none where the line, or the piece, ends before.
size_t Elements::end_of_text(size_t start) const {
  size_t place = start;
  while (true) {
    const void *quote = std::memchr(bytes.data() + place, '"', bytes.size() - place);
    if (!quote) { return none; }
    const size_t end = static_cast<const char *>(quote) - bytes.data();
    if (std::memchr(bytes.data() + place, '\n', end - place)) { return none; }
    size_t slashes = 0;
    while (slashes < end - start && bytes[end - slashes - 1] == '\\') { ++slashes; }
    if (slashes % 2 == 0) { return end; }
    place = end + 1;
  }
}

/// Where the elements of the list begin, if a text is its key.
size_t Elements::start_of_list(size_t text, size_t end) const {
  if (list.empty() || bytes.substr(text, end - text) != list) { return none; }
  const size_t colon = after_blanks(end + 1);
  if (!is(':', colon)) { return none; }
  const size_t bracket = after_blanks(colon + 1);
  return is('[', bracket) ? bracket + 1 : none;
}

size_t Elements::after_blanks(size_t start) const {
  while (start < bytes.size() && is_blank(bytes[start])) { ++start; }
  return start;
}

/// Goes behind a `null`, which some lists have in place of an object.
bool Elements::skip_null() {
  if (bytes.substr(position, 4) != "null") { return false; }
  position += 4;
  return true;
}

/// Goes behind the end of a list, and of the object around it.
void Elements::leave_list() {
  size_t place = after_blanks(++position);
  const bool is_in_object = is('}', place) || (is(',', place) && is('"', after_blanks(place + 1)));
  if (!is_in_object) { return; }
  size_t depth = 1;
  for (; place < bytes.size() && depth > 0; ++place) {
    const char sign = bytes[place];
    if (sign == '{' || sign == '[') { ++depth; }
    if (sign == '}' || sign == ']') { --depth; }
    if (sign == '"') { place = std::min(end_of_text(place + 1), bytes.size()); }
  }
  position = std::min(place, bytes.size());
}

/// Reports what is no whole object, and goes to the next line that begins as its line does.
bool Elements::fail(size_t start, size_t reached, Place &place) {
  searched += reached - start;
  const size_t next = next_line_like(start);
  position = next == none || searched / 8 > bytes.size() ? bytes.size() : next;
  set(place, start, true);
  return true;
}

/// Sets a place that ends where the search goes on.
void Elements::set(Place &place, size_t start, bool is_incomplete) {
  place = {start, position - start, line_ends_before(start), is_incomplete};
}

/// How many line ends precede a place, which is not before the last one.
size_t Elements::line_ends_before(size_t end) {
  line += std::count(bytes.begin() + counted, bytes.begin() + end, '\n');
  counted = end;
  return line;
}

size_t Elements::line_ends() { return line_ends_before(position); }

/// The next line that begins with the blanks that are before a place, and a brace.
size_t Elements::next_line_like(size_t start) const {
  size_t line = start;
  while (line > 0 && (bytes[line - 1] == ' ' || bytes[line - 1] == '\t')) { --line; }
  if (line > 0 && bytes[line - 1] != '\n') { return none; }
  const std::string beginning = "\n" + std::string(bytes.substr(line, start - line)) + "{";
  return bytes.find(beginning, start);
}

size_t Elements::end_of_first(std::string_view bytes) {
  Elements elements(bytes, {});
  Place place;
  const bool is_there = elements.next(place) && !place.is_incomplete;
  return is_there ? elements.after_blanks(place.offset + place.length) : bytes.size();
}

bool Elements::are_in(std::string_view beginning, std::string_view list) {
  Elements elements(beginning, list);
  const size_t start = elements.after_blanks(0);
  if (!elements.is('{', start)) {
    return elements.is('[', start) || elements.is(',', start) || elements.is(']', start);
  }
  const Extent found = elements.extent(start);
  if (found.first_element != none) { return true; }
  const size_t end = std::min(found.end, beginning.size());
  const size_t line_end = beginning.substr(0, end).find('\n', start);
  return line_end != none && !elements.is('{', line_end + 1);
}

} // namespace coterie
