#include "Selection.hpp"

namespace coterie {

namespace {

constexpr size_t most_members = 64;

size_t hash(std::string_view key) {
  if (key.empty()) { return 0; }
  const auto byte = [&](size_t place) { return static_cast<unsigned char>(key[place]); };
  return key.size() * 5 + byte(0) * 3 + byte(key.size() / 2) * 7 + byte(key.size() - 1);
}

} // namespace

int Member::find(std::string_view key, const std::vector<Member> &all) const {
  for (size_t place = hash(key);; ++place) {
    const uint8_t entry = table[place % table.size()];
    if (entry == 0) { return -1; }
    if (all[members[entry - 1]].key == key) { return entry - 1; }
  }
}

bool Selection::build(const coterie_json_member *list, size_t count) {
  for (size_t number = 0; number < count; ++number) {
    const coterie_json_member &given = list[number];
    Member member;
    member.key = given.key;
    member.number = given.number;
    member.shape = static_cast<coterie_json_shape>(given.shape);
    size_t parent = 0;
    while (parent < number && members[parent].number != given.parent) { ++parent; }
    if (number > 0 && (parent == number || members[parent].members.size() == most_members)) {
      return false;
    }
    members.push_back(member);
    if (number > 0) { add_to_table(members[parent], number); }
  }
  return count > 0 && members[0].shape == COTERIE_JSON_OBJECT;
}

void Selection::add_to_table(Member &parent, size_t number) {
  parent.members.push_back(static_cast<uint16_t>(number));
  size_t place = hash(members[number].key) % parent.table.size();
  while (parent.table[place] != 0) { place = (place + 1) % parent.table.size(); }
  parent.table[place] = static_cast<uint8_t>(parent.members.size());
}

} // namespace coterie
