#include "JSONText.hpp"

#include <algorithm>
#include <simdjson.h>

namespace coterie {

namespace {

/// The value of four hexadecimal digits; -1 where there are no such digits.
int hexadecimal(std::string_view text, size_t start) {
  if (start + 4 > text.size()) { return -1; }
  int value = 0;
  for (char sign : text.substr(start, 4)) {
    const int lower = sign | 0x20;
    if (sign >= '0' && sign <= '9') {
      value = value * 16 + (sign - '0');
    } else if (lower >= 'a' && lower <= 'f') {
      value = value * 16 + (lower - 'a' + 10);
    } else {
      return -1;
    }
  }
  return value;
}

void append(int point, std::string &pool) {
  if (point < 0x80) {
    pool += static_cast<char>(point);
    return;
  }
  if (point < 0x800) {
    pool += static_cast<char>(0xC0 | point >> 6);
  } else {
    if (point < 0x10000) {
      pool += static_cast<char>(0xE0 | point >> 12);
    } else {
      pool += static_cast<char>(0xF0 | point >> 18);
      pool += static_cast<char>(0x80 | (point >> 12 & 0x3F));
    }
    pool += static_cast<char>(0x80 | (point >> 6 & 0x3F));
  }
  pool += static_cast<char>(0x80 | (point & 0x3F));
}

/// Adds the character of `\u` and its digits, which begin at a place, and moves the place behind
/// it.
bool append_code(std::string_view text, size_t &place, std::string &pool) {
  int point = hexadecimal(text, place);
  if (point < 0) { return false; }
  place += 4;
  if (point >= 0xD800 && point < 0xDC00 && text.substr(place, 2) == "\\u") {
    const int low = hexadecimal(text, place + 2);
    if (low >= 0xDC00 && low < 0xE000) {
      point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
      place += 6;
    }
  }
  append(point >= 0xD800 && point < 0xE000 ? 0xFFFD : point, pool);
  return true;
}

/// The character of an escape of one letter; 0 where it has none.
char escaped(char letter) {
  switch (letter) {
  case '"': case '\\': case '/': return letter;
  case 'b': return '\b';
  case 'f': return '\f';
  case 'n': return '\n';
  case 'r': return '\r';
  case 't': return '\t';
  default: return 0;
  }
}

} // namespace

bool append_unescaped(std::string_view text, std::string &pool) {
  size_t place = 0;
  while (true) {
    const size_t slash = text.find('\\', place);
    pool += text.substr(place, slash - place);
    if (slash == std::string_view::npos) { return true; }
    if (slash + 1 == text.size()) { return false; }
    place = slash + 2;
    const char letter = text[slash + 1];
    if (letter == 'u') {
      if (!append_code(text, place, pool)) { return false; }
    } else if (const char sign = escaped(letter)) {
      pool += sign;
    } else {
      return false;
    }
  }
}

bool is_number(std::string_view word) {
  const auto is_digit = [](char sign) { return sign >= '0' && sign <= '9'; };
  if (word.size() == 1 && is_digit(word[0])) { return true; }
  size_t place = 0;
  const auto is = [&](char sign) { return place < word.size() && word[place] == sign; };
  const auto skip_digits = [&] {
    const size_t start = place;
    while (place < word.size() && is_digit(word[place])) { ++place; }
    return place > start;
  };
  if (is('-')) { ++place; }
  const bool begins_with_zero = is('0');
  const size_t start = place;
  if (!skip_digits() || (begins_with_zero && place > start + 1)) { return false; }
  if (is('.') && (++place, !skip_digits())) { return false; }
  if (is('e') || is('E')) {
    ++place;
    if (is('+') || is('-')) { ++place; }
    if (!skip_digits()) { return false; }
  }
  return place == word.size();
}

size_t first_not_utf8(std::string_view bytes) {
  size_t place = 0;
  while (place < bytes.size()) {
    const unsigned char first = static_cast<unsigned char>(bytes[place]);
    const size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    const std::string_view sign = bytes.substr(place, length);
    if (length > 1 && !simdjson::validate_utf8(sign.data(), sign.size())) { return place; }
    place += length;
  }
  return bytes.size();
}

size_t first_control_character(std::string_view bytes) {
  const auto is_control = [](char sign) { return static_cast<unsigned char>(sign) < 0x20; };
  const auto is_no_blank = [](char sign) {
    return static_cast<unsigned char>(sign) < 0x20 && sign != '\t' && sign != '\n' && sign != '\r';
  };
  auto found = std::find_if(bytes.begin(), bytes.end(), is_no_blank);
  if (found == bytes.end()) { found = std::find_if(bytes.begin(), bytes.end(), is_control); }
  return found - bytes.begin();
}

} // namespace coterie
