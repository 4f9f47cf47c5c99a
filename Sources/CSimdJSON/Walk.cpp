#include "Walk.hpp"

#include "Elements.hpp"
#include "JSONText.hpp"

#include <algorithm>

namespace coterie {

using namespace simdjson;

namespace {

bool is_blank(char sign) { return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r'; }

/// The text of a key, which ends before the colon that precedes the value.
std::string_view text_of(ondemand::raw_json_string key, std::string_view value) {
  const char *end = value.data() - 1;
  while (*end != '"') { --end; }
  return {key.raw(), static_cast<size_t>(std::max(end - key.raw(), std::ptrdiff_t(0)))};
}

coterie_json_problem problem(error_code error) {
  switch (error) {
  case SUCCESS: return COTERIE_JSON_NO_PROBLEM;
  case UTF8_ERROR: return COTERIE_JSON_NOT_UTF8;
  case UNESCAPED_CHARS: return COTERIE_JSON_CONTROL_CHARACTER;
  case UNCLOSED_STRING: case INCOMPLETE_ARRAY_OR_OBJECT: case EMPTY: return COTERIE_JSON_INCOMPLETE;
  case INCORRECT_TYPE: return COTERIE_JSON_NO_OBJECT;
  case CAPACITY: case MEMALLOC: return COTERIE_JSON_TOO_LARGE;
  case TRAILING_CONTENT: return COTERIE_JSON_TRAILING;
  default: return COTERIE_JSON_SYNTAX;
  }
}

/// Whether a member may hold an object, for a brace, or an array, for a bracket.
bool holds(coterie_json_shape shape, char sign) {
  switch (shape) {
  case COTERIE_JSON_OBJECT: case COTERIE_JSON_MAP: case COTERIE_JSON_OBJECT_OR_SCALAR:
    return sign == '{';
  case COTERIE_JSON_ARRAY: case COTERIE_JSON_SCALARS: return sign == '[';
  case COTERIE_JSON_SCALAR: return false;
  }
  return false;
}

/// Whether a member may hold a text, a number, true or false.
bool may_be_scalar(coterie_json_shape shape) {
  return shape == COTERIE_JSON_SCALAR || shape == COTERIE_JSON_SCALARS ||
         shape == COTERIE_JSON_OBJECT_OR_SCALAR;
}

} // namespace

int Walk::read(padded_string_view bytes, size_t &problem_offset) {
  events.clear();
  pool.clear();
  start = bytes.data();
  length = bytes.length();
  problem_offset = 0;
  if (!reserve(length)) { return COTERIE_JSON_TOO_LARGE; }
  ondemand::document document;
  error_code error = parser.iterate(bytes).get(document);
  const bool is_indexed = !error;
  if (!error) { error = walk(document); }
  const coterie_json_problem found = problem(error);
  const char *location = nullptr;
  if (is_indexed && error && !document.current_location().get(location) && location > start) {
    problem_offset = std::min<size_t>(location - start, length);
  }
  return found ? refined(found, problem_offset) : found;
}

/// A problem where more is known of it than simdjson says.
int Walk::refined(coterie_json_problem problem, size_t &offset) const {
  const std::string_view text(start, length);
  switch (problem) {
  case COTERIE_JSON_NOT_UTF8: offset = first_not_utf8(text); break;
  case COTERIE_JSON_CONTROL_CHARACTER: offset = first_control_character(text); break;
  case COTERIE_JSON_INCOMPLETE:
    offset = text.front() == '{' ? Elements::end_of_first(text) : length;
    return offset < length ? COTERIE_JSON_TRAILING : COTERIE_JSON_INCOMPLETE;
  default: break;
  }
  return problem;
}

/// Makes room for a document: up to twice as much as it needs, so that room is seldom made again.
bool Walk::reserve(size_t needed) {
  if (needed <= parser.capacity()) { return true; }
  const size_t most_spare = size_t(64) << 20;
  return !parser.allocate(std::max(needed, std::min(2 * needed, most_spare)));
}

error_code Walk::walk(ondemand::document &document) {
  ondemand::object root;
  if (auto error = document.get_object().get(root)) { return error; }
  if (auto error = object(selection.members[0], root)) { return error; }
  const char *rest;
  return document.current_location().get(rest) == OUT_OF_BOUNDS ? SUCCESS : TRAILING_CONTENT;
}

/// The first word of a value, without the blanks after it; empty where the document ends before it.
std::string_view Walk::token_of(value &value) const {
  std::string_view token = value.raw_json_token();
  // Of what is missing at the end simdjson gives any length.
  const size_t offset = std::min<size_t>(token.data() - start, length);
  token = {token.data(), std::min(token.size(), length - offset)};
  while (!token.empty() && is_blank(token.back())) { token.remove_suffix(1); }
  return token;
}

error_code Walk::object(const Member &member, ondemand::object object) {
  uint64_t seen = 0;
  for (auto next : object) {
    ondemand::field field;
    if (auto error = std::move(next).get(field)) { return error; }
    const std::string_view token = token_of(field.value());
    std::string_view key = text_of(field.key(), token);
    std::string unescaped;
    if (key.find('\\') != key.npos && append_unescaped(key, unescaped)) { key = unescaped; }
    const int number = member.find(key, selection.members);
    if (number < 0) { continue; }
    const Member &wanted_member = selection.members[member.members[number]];
    if (seen >> number & 1) {
      note(wanted_member, COTERIE_JSON_REPEATED, token);
      continue;
    }
    seen |= uint64_t(1) << number;
    if (auto error = wanted(wanted_member, field.value(), token)) { return error; }
  }
  return SUCCESS;
}

error_code Walk::array(const Member &member, ondemand::array array) {
  if (member.members.empty()) { return SUCCESS; }
  const Member &element_member = selection.members[member.members[0]];
  for (auto next : array) {
    ondemand::value value;
    if (auto error = std::move(next).get(value)) { return error; }
    if (auto error = element(element_member, value)) { return error; }
  }
  return SUCCESS;
}

error_code Walk::element(const Member &member, value &value) {
  const std::string_view token = token_of(value);
  const bool has_parts = !token.empty() && holds(member.shape, token.front());
  if (has_parts) { note(member, COTERIE_JSON_BEGIN, token); }
  if (auto error = wanted(member, value, token)) { return error; }
  if (has_parts) { note(member, COTERIE_JSON_END, token); }
  return SUCCESS;
}

error_code Walk::map(const Member &member, ondemand::object object) {
  if (member.members.empty()) { return SUCCESS; }
  const Member &value_member = selection.members[member.members[0]];
  for (auto next : object) {
    ondemand::field field;
    if (auto error = std::move(next).get(field)) { return error; }
    const std::string_view token = token_of(field.value());
    text(member, text_of(field.key(), token));
    if (auto error = wanted(value_member, field.value(), token)) { return error; }
  }
  return SUCCESS;
}

error_code Walk::wanted(const Member &member, value &value, std::string_view token) {
  if (token.empty()) { return INCOMPLETE_ARRAY_OR_OBJECT; }
  const char sign = token.front();
  if (sign == '{' && holds(member.shape, sign)) {
    ondemand::object found;
    if (auto error = value.get_object().get(found)) { return error; }
    return member.shape == COTERIE_JSON_MAP ? map(member, found) : object(member, found);
  }
  if (sign == '[' && holds(member.shape, sign)) {
    ondemand::array found;
    if (auto error = value.get_array().get(found)) { return error; }
    return member.shape == COTERIE_JSON_ARRAY ? array(member, found) : scalars(member, found);
  }
  if (sign == 'n' || (sign != '{' && sign != '[' && may_be_scalar(member.shape))) {
    return scalar(member, token);
  }
  note(member, COTERIE_JSON_MISMATCH, token);
  return SUCCESS;
}

error_code Walk::scalars(const Member &member, ondemand::array array) {
  for (auto next : array) {
    ondemand::value element;
    if (auto error = std::move(next).get(element)) { return error; }
    const std::string_view token = token_of(element);
    if (token.empty()) { return INCOMPLETE_ARRAY_OR_OBJECT; }
    if (token.front() == '{' || token.front() == '[') {
      note(member, COTERIE_JSON_MISMATCH, token);
    } else if (auto error = scalar(member, token)) {
      return error;
    }
  }
  return SUCCESS;
}

error_code Walk::scalar(const Member &member, std::string_view token) {
  if (token == "null") { return SUCCESS; }
  if (token.size() > 1 && token.front() == '"' && token.back() == '"') {
    text(member, token.substr(1, token.size() - 2));
  } else if (token == "true") {
    note(member, COTERIE_JSON_TRUE, token);
  } else if (token == "false") {
    note(member, COTERIE_JSON_FALSE, token);
  } else if (is_number(token)) {
    note(member, COTERIE_JSON_NUMBER, token);
  } else {
    return TAPE_ERROR;
  }
  return SUCCESS;
}

void Walk::text(const Member &member, std::string_view text) {
  if (text.find('\\') == text.npos) { return note(member, COTERIE_JSON_TEXT, text); }
  const size_t place = pool.size();
  if (!append_unescaped(text, pool)) { return note(member, COTERIE_JSON_MISMATCH, text); }
  events.push_back({member.number, COTERIE_JSON_UNESCAPED, static_cast<uint32_t>(place),
                    static_cast<uint32_t>(pool.size() - place)});
}

void Walk::note(const Member &member, coterie_json_event_kind kind, std::string_view place) {
  events.push_back({member.number, static_cast<uint8_t>(kind),
                    static_cast<uint32_t>(place.data() - start),
                    static_cast<uint32_t>(place.size())});
}

} // namespace coterie
