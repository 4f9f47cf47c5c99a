#pragma once

#include "CSimdJSON.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace coterie {

/// A wanted member, with the wanted members in it.
struct Member {
  std::string key;
  uint16_t number = 0;
  coterie_json_shape shape = COTERIE_JSON_SCALAR;
  /// The places of its members in the selection.
  std::vector<uint16_t> members;
  /// For each hash of a key one more than the number of a member; 0 where there is none.
  std::array<uint8_t, 128> table{};

  /// The number of the member with a key; -1 where none is wanted.
  int find(std::string_view key, const std::vector<Member> &all) const;
};

/// The wanted members of a document, which is the first.
class Selection {
public:
  std::vector<Member> members;

  /// Whether the list is one: members after their parents, few enough in each.
  bool build(const coterie_json_member *list, size_t count);

private:
  void add_to_table(Member &parent, size_t number);
};

} // namespace coterie
