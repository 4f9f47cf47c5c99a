#pragma once

#include <cstddef>
#include <string_view>

namespace coterie {

/// A document in a piece of a file.
struct Place {
  size_t offset = 0;
  size_t length = 0;
  /// How many line ends precede it.
  size_t line = 0;
  /// Whether it ends before its end.
  bool is_incomplete = false;
};

/// Finds the objects in lists, and objects one after the other, by their braces and quotes alone.
///
/// After an object that is never closed the search goes on at the next line that begins as the one
/// did where that object began: with the same blanks and a brace.
class Elements {
public:
  /// \param list The key of the list in an object around it; empty where there is none.
  Elements(std::string_view bytes, std::string_view list) : bytes(bytes), list(list) {}

  /// Finds the next object.
  bool next(Place &place);

  /// How many line ends precede where the search has come.
  size_t line_ends();

  /// Where something follows after the first object; the number of bytes where nothing does.
  static size_t end_of_first(std::string_view bytes);

  /// Whether a file, or a piece of one, has elements, and no document on each line: it begins with
  /// a list or within one, or with an object that has a list in it or goes on after the end of its
  /// line.
  static bool are_in(std::string_view beginning, std::string_view list);

private:
  std::string_view bytes;
  std::string_view list;
  size_t position = 0;
  /// Up to where line ends are counted, and how many there are.
  size_t counted = 0;
  size_t line = 0;
  /// How many bytes were searched in vain; more than a few times the piece are not.
  size_t searched = 0;

  static constexpr size_t none = std::string_view::npos;

  /// What the search for the end of an object finds.
  struct Extent {
    /// Where the object ends; `none` where it does not.
    size_t end = none;
    /// Where the elements of the list in it begin; `none` where it has no list.
    size_t first_element = none;
    /// How far it was searched.
    size_t reached = 0;
  };

  Extent extent(size_t start) const;
  size_t end_of_text(size_t start) const;
  size_t start_of_list(size_t text, size_t end) const;
  size_t after_blanks(size_t start) const;
  bool is(char sign, size_t place) const { return place < bytes.size() && bytes[place] == sign; }
  void leave_list();
  bool skip_null();
  bool fail(size_t start, size_t reached, Place &place);
  void set(Place &place, size_t start, bool is_incomplete);
  size_t line_ends_before(size_t end);
  size_t next_line_like(size_t start) const;
};

} // namespace coterie
