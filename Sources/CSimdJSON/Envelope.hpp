#pragma once

#include <algorithm>
#include <string_view>

namespace coterie {

/// The keys around the elements of a file, with blanks between them: that of a list, `results`, and,
/// with a brace, that of an object that holds the list or is the only element, `message{`.
class Envelope {
public:
  explicit Envelope(std::string_view keys) : keys(keys) {}

  /// Whether elements are in the value of a key, which begins with a bracket or a brace.
  bool holds(std::string_view key, char sign) const {
    for (size_t start = 0; start < keys.size();) {
      const size_t end = std::min(keys.find(' ', start), keys.size());
      const std::string_view word = keys.substr(start, end - start);
      const bool is_object = word.back() == '{';
      if (sign == (is_object ? '{' : '[') && word.substr(0, word.size() - is_object) == key) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /// Whether elements may be in objects that are in others.
  bool has_objects() const { return keys.find('{') != keys.npos; }

private:
  std::string_view keys;
};

} // namespace coterie
