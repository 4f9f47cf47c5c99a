#include "Elements.hpp"

#include <algorithm>
#include <cstring>
#include <string>

namespace coterie {

namespace {

bool is_blank(char sign) { return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r'; }

/// Whether a sign may follow a text.
bool is_after_text(char sign) { return sign == ':' || sign == ',' || sign == ']' || sign == '}'; }

} // namespace

bool Elements::next(Place &place) {
  while (true) {
    position = after_blanks(position);
    if (position >= bytes.size()) { return false; }
    switch (bytes[position]) {
    case ',':
      if (envelope.has_objects() && is_before_member(position)) {
        leave_object();
      } else {
        ++position;
      }
      continue;
    case '[': ++position; continue;
    case '}':
      if (envelope.has_objects()) { ++position; continue; }
      return stray(place);
    case ']': leave_list(); continue;
    case 'n': if (skip_null()) { continue; } return stray(place);
    case '{': break;
    default: return stray(place);
    }
    const Extent found = extent(position);
    if (found.first_element != none) {
      position = found.first_element;
      continue;
    }
    if (found.end == none) { return fail(found, place); }
    if (first_whole == none) { first_whole = position; }
    set(place, found.end);
    return true;
  }
}

/// The extent of an object, which begins at a brace. A brace or bracket that is missing within it ends
/// what it should have ended.
Elements::Extent Elements::extent(size_t start) const {
  Extent found;
  // The braces and brackets that are open.
  std::string open;
  for (size_t place = start; place < bytes.size(); ++place) {
    const char sign = bytes[place];
    switch (sign) {
    case '{': case '[':
      // A member of an object has a key; what has none is the next element of the list around it.
      if (sign == '{' && !open.empty() && open.back() == '{' && !follows_colon(place)) {
        open.resize(open.find_last_not_of('{') + 1);
        if (open.empty()) { return ended_by_next(place); }
      }
      open += sign;
      break;
    case '}': case ']': {
      const size_t opener = open.rfind(sign == '}' ? '{' : '[');
      // The list around the object ends.
      if (opener == none) { return ended_by_next(place); }
      open.resize(opener);
      if (open.empty()) {
        found.end = place + 1;
        return found;
      }
      break;
    }
    case '"': {
      const size_t end = end_of_text(place + 1);
      if (end == none) {
        found.reached = std::min(bytes.find('\n', place), bytes.size());
        return found;
      }
      if (open.size() == 1) { found.first_element = start_of_elements(place + 1, end); }
      if (found.first_element != none) { return found; }
      const size_t next = after_blanks(end + 1);
      if (next < bytes.size() && !is_after_text(bytes[next])) {
        found.reached = found.broken_at = next;
        return found;
      }
      place = end;
      break;
    }
    default: break;
    }
  }
  found.reached = bytes.size();
  return found;
}

/// What is found of an object that is not closed before the next one.
Elements::Extent Elements::ended_by_next(size_t place) {
  Extent found;
  found.reached = found.next = place;
  return found;
}

/// Whether a colon precedes a place.
bool Elements::follows_colon(size_t place) const {
  while (place > 0 && is_blank(bytes[place - 1])) { --place; }
  return place > 0 && bytes[place - 1] == ':';
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

/// Where the elements begin, or the object that holds them, if a text is a key around them.
size_t Elements::start_of_elements(size_t text, size_t end) const {
  const size_t colon = after_blanks(end + 1);
  if (!is(':', colon)) { return none; }
  const size_t value = after_blanks(colon + 1);
  if (!is('[', value) && !is('{', value)) { return none; }
  if (!envelope.holds(bytes.substr(text, end - text), bytes[value])) { return none; }
  return bytes[value] == '[' ? value + 1 : value;
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
  const size_t place = after_blanks(++position);
  if (is('}', place) || is_before_member(place)) { leave_object(); }
}

/// Goes behind the end of the object around the elements. Where it is not closed, the next element, which no
/// key precedes, ends it.
void Elements::leave_object() {
  std::string open = "{";
  for (; position < bytes.size() && !open.empty(); ++position) {
    const char sign = bytes[position];
    if (sign == '{' && open.back() == '{' && !follows_colon(position)) { return; }
    if (sign == '{' || sign == '[') { open += sign; }
    if (sign == '}' || sign == ']') {
      const size_t opener = open.rfind(sign == '}' ? '{' : '[');
      open.resize(opener == none ? 0 : opener);
    }
    if (sign == '"') {
      const size_t end = end_of_text(position + 1);
      position = end == none ? std::min(bytes.find('\n', position), bytes.size() - 1) : end;
    }
  }
}

/// Whether a comma is followed by a member of an object, and not by an element of a list.
bool Elements::is_before_member(size_t comma) const {
  return is(',', comma) && is('"', after_blanks(comma + 1));
}

/// Reports an object that is not whole, and goes to the next element.
bool Elements::fail(const Extent &found, Place &place) {
  searched += found.reached - position;
  const size_t start = position;
  const size_t next = found.next != none ? found.next : next_element();
  set(place, next == none || searched / 8 > bytes.size() ? bytes.size() : next);
  place.is_incomplete = true;
  if (found.broken_at != none) { place.broken_at = found.broken_at - start; }
  return true;
}

/// Reports what is between elements and is none, and goes to the next one.
bool Elements::stray(Place &place) {
  const size_t next = next_element();
  set(place, next == none ? bytes.size() : next);
  place.is_incomplete = true;
  place.broken_at = 0;
  return true;
}

/// Sets a place that begins where the search is, and goes to its end.
void Elements::set(Place &place, size_t end) {
  place = {position, end - position, line_ends_before(position)};
  position = end;
}

/// How many line ends precede a place, which is not before the last one.
size_t Elements::line_ends_before(size_t end) {
  line += std::count(bytes.begin() + counted, bytes.begin() + end, '\n');
  counted = end;
  return line;
}

size_t Elements::line_ends() { return line_ends_before(position); }

/// The next element after one that is not whole: where that begins its line, the next line that begins
/// as it did, else the next object of a list that begins as the first whole one did.
size_t Elements::next_element() const {
  size_t line = position;
  while (line > 0 && (bytes[line - 1] == ' ' || bytes[line - 1] == '\t')) { --line; }
  if (is('{', position) && (line == 0 || bytes[line - 1] == '\n')) {
    const std::string start = "\n" + std::string(bytes.substr(line, position - line)) + "{";
    const size_t next = bytes.find(start, position);
    if (next != none) { return next; }
  }
  const size_t next = next_like(beginning(first_whole != none ? first_whole : position), position);
  const size_t next_line = bytes.find("\n{", position);
  return next_line == none ? next : std::min(next, next_line + 1);
}

/// The next object of a list after a place that begins in some way.
size_t Elements::next_like(std::string_view beginning, size_t place) const {
  size_t next = bytes.find(beginning, place + 1);
  while (next != none && !is_in_list(next)) { next = bytes.find(beginning, next + 1); }
  return next;
}

bool Elements::split(Place &place) {
  const std::string_view start = beginning(first_whole);
  // Without an address objects that are nested may begin so.
  if (start.find("\"http") == none) { return false; }
  const size_t next = next_like(start, place.offset);
  if (next >= position) { return false; }
  searched += position - next;
  if (searched / 8 > bytes.size()) { return false; }
  position = next;
  place.length = next - place.offset;
  return true;
}

/// Whether a comma or the beginning of a list precedes a place.
bool Elements::is_in_list(size_t place) const {
  while (place > 0 && is_blank(bytes[place - 1])) { --place; }
  return place > 0 && (bytes[place - 1] == ',' || bytes[place - 1] == '[');
}

/// How an object begins: its first key, and of an address after it all up to its number. What is nested
/// in the elements of a list seldom begins so.
std::string_view Elements::beginning(size_t start) const {
  if (!is('{', start)) { return "{"; }
  const size_t quote = after_blanks(start + 1);
  const size_t end = is('"', quote) ? end_of_text(quote + 1) : none;
  const size_t colon = end == none ? none : after_blanks(end + 1);
  if (!is(':', colon)) { return "{"; }
  const size_t value = after_blanks(colon + 1);
  if (bytes.substr(value, 5) != "\"http") { return bytes.substr(start, value - start); }
  const size_t number = bytes.find_first_of("0123456789\"", value + 1);
  return bytes.substr(start, std::min(number, bytes.size()) - start);
}

size_t Elements::end_of_first(std::string_view bytes) {
  Elements elements(bytes, {});
  Place place;
  const bool is_there = elements.next(place) && !place.is_incomplete;
  return is_there ? elements.after_blanks(place.offset + place.length) : bytes.size();
}

bool Elements::share_a_line(std::string_view beginning, std::string_view keys) {
  Elements elements(beginning, keys);
  Place first, second;
  if (!elements.next(first)) { return false; }
  if (elements.next(second)) { return first.line == second.line; }
  return first.is_incomplete && beginning.find('\n', first.offset) == none;
}

bool Elements::are_in(std::string_view beginning, std::string_view keys) {
  Elements elements(beginning, keys);
  const size_t start = elements.after_blanks(0);
  if (!elements.is('{', start)) {
    return elements.is('[', start) || elements.is(',', start) || elements.is(']', start) ||
           (elements.is('}', start) && elements.envelope.has_objects());
  }
  // The first lines may be damaged, or of another kind.
  size_t line = start;
  for (int count = 0; count < 8; ++count) {
    const Extent found = elements.extent(line);
    if (found.first_element != none) { return true; }
    const size_t end = std::min(found.end, beginning.size());
    const size_t line_end = beginning.substr(0, end).find('\n', line);
    if (line_end != none && !elements.is('{', line_end + 1)) { return true; }
    const size_t next = beginning.find("\n{", line);
    if (!elements.envelope.has_objects() || next == none) { return false; }
    line = next + 1;
  }
  return false;
}

} // namespace coterie
