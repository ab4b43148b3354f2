#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app::traceql {

/// A node as text with up to two holes for its operands. Private to the printer.
struct Template {
    std::string before = {};
    int left = -1; ///< position of an operand; -1: none
    bool wrapsLeft = false;
    std::string_view between = {};
    int right = -1;
    bool wrapsRight = false;
    std::string_view after = {};
};

/// The text of the tree under `root`; `describe(node)` gives the Template of a node. Keeps its own stack,
/// because a chain of operators may be deeper than the thread's allows.
template <typename Describe>
std::string printTree(int root, Describe describe)
{
    struct Step {
        int node;
        std::string_view text;
    };
    std::string out;
    std::vector<Step> steps{{root, {}}};
    const auto later = [&steps](int node, bool wraps) {
        if (node < 0)
            return;
        if (wraps)
            steps.push_back({-1, ")"});
        steps.push_back({node, {}});
        if (wraps)
            steps.push_back({-1, "("});
    };
    while (!steps.empty()) {
        const Step step = steps.back();
        steps.pop_back();
        out += step.text;
        if (step.node < 0)
            continue;
        const Template node = describe(step.node);
        out += node.before;
        steps.push_back({-1, node.after});
        later(node.right, node.wrapsRight);
        steps.push_back({-1, node.between});
        later(node.left, node.wrapsLeft);
    }
    return out;
}

} // namespace app::traceql
