#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace coterie {

/// Adds a text of JSON to a pool, its escapes replaced by what they mean. Half of a surrogate pair
/// becomes the replacement character.
///
/// \returns Whether every escape means something.
bool append_unescaped(std::string_view text, std::string &pool);

/// Whether a word is a number by the grammar of JSON.
bool is_number(std::string_view word);

/// Where bytes stop to be UTF-8; their number where they do not.
size_t first_not_utf8(std::string_view bytes);

/// Where the first control character is that no text may hold; the number of bytes where there is
/// none.
size_t first_control_character(std::string_view bytes);

} // namespace coterie
