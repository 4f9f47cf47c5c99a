#pragma once

#include "Elements.hpp"

namespace coterie {

/// Finds the lines of a piece that are not blank.
class Lines {
public:
  explicit Lines(std::string_view bytes) : bytes(bytes) {}

  /// Finds the next line, without the blanks around it.
  bool next(Place &place) {
    while (position < bytes.size()) {
      const size_t end = std::min(bytes.find('\n', position), bytes.size());
      const std::string_view line = bytes.substr(position, end - position);
      const size_t first = line.find_first_not_of(" \t\r");
      if (first != std::string_view::npos) {
        const size_t length = line.find_last_not_of(" \t\r") + 1 - first;
        place = {position + first, length, number, false};
      }
      position = end + 1;
      if (end < bytes.size()) { ++number; }
      if (first != std::string_view::npos) { return true; }
    }
    return false;
  }

  /// How many line ends precede where the search has come.
  size_t line_ends() const { return number; }

private:
  std::string_view bytes;
  size_t position = 0;
  size_t number = 0;
};

} // namespace coterie
