#include "tests/support/treetext.h"

#include <sstream>

namespace tests {

TreeText::TreeText(std::string_view text)
{
    std::vector<std::int32_t> open; // the last row of each depth
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const auto indent = line.find_first_not_of(' ');
        const auto dots = line.find("..");
        open.resize(indent / 2);
        parent.push_back(open.empty() ? -1 : open.back());
        for (const auto row : open)
            ++subtreeSize[std::size_t(row)];
        open.push_back(std::int32_t(start.size()));
        start.push_back(std::stoull(line.substr(indent, dots - indent)));
        end.push_back(std::stoull(line.substr(dots + 2)));
        subtreeSize.push_back(1);
    }
}

} // namespace tests
