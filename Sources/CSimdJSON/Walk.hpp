#pragma once

#include "Selection.hpp"

#include <simdjson.h>

namespace coterie {

/// Walks a document and notes its wanted members as events.
class Walk {
public:
  explicit Walk(const Selection &selection) : selection(selection) {}

  std::vector<coterie_json_event> events;
  std::string pool;

  /// Walks a document.
  ///
  /// \param problem_offset Where a problem was found.
  /// \returns A value of `coterie_json_problem`; where there is one, the events are of no use.
  int read(simdjson::padded_string_view document, size_t &problem_offset);

private:
  using value = simdjson::ondemand::value;
  using error_code = simdjson::error_code;

  const Selection &selection;
  simdjson::ondemand::parser parser;
  const char *start = nullptr;
  size_t length = 0;

  error_code walk(simdjson::ondemand::document &document);
  error_code object(const Member &member, simdjson::ondemand::object object);
  error_code array(const Member &member, simdjson::ondemand::array array);
  error_code element(const Member &member, value &value);
  error_code map(const Member &member, simdjson::ondemand::object object);
  error_code wanted(const Member &member, value &value, std::string_view token);
  error_code scalars(const Member &member, simdjson::ondemand::array array);
  error_code scalar(const Member &member, std::string_view token);
  std::string_view token_of(value &value) const;
  void text(const Member &member, std::string_view text);
  void note(const Member &member, coterie_json_event_kind kind, std::string_view place);
  bool reserve(size_t needed);
  int refined(coterie_json_problem problem, size_t &offset) const;
};

} // namespace coterie
