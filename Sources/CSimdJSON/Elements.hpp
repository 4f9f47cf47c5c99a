#pragma once

#include "Envelope.hpp"

#include <cstddef>
#include <string_view>

namespace coterie {

/// A document in a piece of a file.
struct Place {
  size_t offset = 0;
  size_t length = 0;
  /// How many line ends precede it.
  size_t line = 0;
  /// Whether it ends before its end, or is no object.
  bool is_incomplete = false;
  /// Where its grammar is broken, if that is why it is incomplete.
  size_t broken_at = std::string_view::npos;
};

/// Finds the objects in lists, and objects one after the other, by their braces and quotes alone.
///
/// An object that is damaged ends where the next element of its list begins, as far as that can be seen:
/// by a brace that no key precedes, by the next line that begins as its line did, or by an object that
/// begins as the first whole one.
class Elements {
public:
  /// \param keys The keys of the lists and objects around the elements; see `Envelope`.
  Elements(std::string_view bytes, std::string_view keys) : bytes(bytes), envelope(keys) {}

  /// Finds the next object.
  bool next(Place &place);

  /// Ends a broken object, the last one that was found, where the next element begins within it: it may
  /// lack a bracket that the end of the list gave it.
  ///
  /// \returns Whether there is such a place.
  bool split(Place &place);

  /// How many line ends precede where the search has come.
  size_t line_ends();

  /// Where something follows after the first object; the number of bytes where nothing does.
  static size_t end_of_first(std::string_view bytes);

  /// Whether a file, or a piece of one, has elements, and no document on each line: it begins with
  /// a list or within one, or with an object that has a list in it or goes on after the end of its
  /// line.
  static bool are_in(std::string_view beginning, std::string_view keys);

  /// Whether the first two elements of a file begin on one line.
  static bool share_a_line(std::string_view beginning, std::string_view keys);

private:
  std::string_view bytes;
  Envelope envelope;
  size_t position = 0;
  /// Up to where line ends are counted, and how many there are.
  size_t counted = 0;
  size_t line = 0;
  /// Where the first whole object begins.
  size_t first_whole = std::string_view::npos;
  /// How many bytes were searched in vain; more than a few times the piece are not.
  size_t searched = 0;

  static constexpr size_t none = std::string_view::npos;

  /// What the search for the end of an object finds.
  struct Extent {
    /// Where the object ends; `none` where it does not.
    size_t end = none;
    /// Where the elements of the list in it begin, or the object in it that holds them; `none` where it
    /// has neither.
    size_t first_element = none;
    /// How far it was searched, where it does not end.
    size_t reached = 0;
    /// Where the next element begins, or the list ends; `none` where that is not known.
    size_t next = none;
    /// Where the grammar is broken; `none` where the object is only not closed.
    size_t broken_at = none;
  };

  Extent extent(size_t start) const;
  static Extent ended_by_next(size_t place);
  size_t end_of_text(size_t start) const;
  size_t start_of_elements(size_t text, size_t end) const;
  size_t after_blanks(size_t start) const;
  bool is(char sign, size_t place) const { return place < bytes.size() && bytes[place] == sign; }
  void leave_list();
  void leave_object();
  bool is_before_member(size_t comma) const;
  bool skip_null();
  bool fail(const Extent &found, Place &place);
  bool stray(Place &place);
  void set(Place &place, size_t end);
  size_t line_ends_before(size_t end);
  bool follows_colon(size_t place) const;
  size_t next_element() const;
  size_t next_like(std::string_view beginning, size_t place) const;
  bool is_in_list(size_t place) const;
  std::string_view beginning(size_t start) const;
};

} // namespace coterie
