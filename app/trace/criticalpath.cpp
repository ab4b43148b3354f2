#include "app/trace/criticalpath.h"

#include <algorithm>

namespace app::trace {
namespace {

struct Piece {
    std::int32_t row;
    std::uint64_t start;
    std::uint64_t end;
};

/// One walk backwards in time, down into what was waited for and up again.
class Walk
{
public:
    explicit Walk(const SpanTree &tree) : m_tree(tree) {}

    std::vector<PathSegment> from(std::int32_t root)
    {
        enter({root, m_tree.start[std::size_t(root)], m_tree.end[std::size_t(root)]});
        while (!m_frames.empty())
            step();
        std::reverse(m_path.begin(), m_path.end());
        return std::move(m_path);
    }

private:
    struct Frame {
        std::int32_t row;
        std::uint64_t start;
        std::uint64_t cursor;     ///< what is later is on the path already
        std::size_t firstPending; ///< into m_pending: children not looked at yet, by end
    };

    void enter(const Piece &piece)
    {
        m_frames.push_back({piece.row, piece.start, piece.end, m_pending.size()});
        const auto last = piece.row + m_tree.subtreeSize[std::size_t(piece.row)];
        for (auto row = piece.row + 1; row < last; row += m_tree.subtreeSize[std::size_t(row)]) {
            const auto start = std::max(piece.start, m_tree.start[std::size_t(row)]);
            const auto end = std::min(piece.end, m_tree.end[std::size_t(row)]);
            if (start < end)
                m_pending.push_back({row, start, end});
        }
        const auto isEarlier = [](const Piece &a, const Piece &b) {
            return a.end != b.end ? a.end < b.end : a.start > b.start;
        };
        std::sort(m_pending.begin() + std::ptrdiff_t(m_frames.back().firstPending), m_pending.end(),
                  isEarlier);
    }

    void step()
    {
        Frame &frame = m_frames.back();
        while (m_pending.size() > frame.firstPending) {
            const Piece child = m_pending.back();
            m_pending.pop_back();
            if (child.end > frame.cursor)
                continue;
            add(frame.row, child.end, frame.cursor);
            frame.cursor = child.start;
            return enter(child);
        }
        add(frame.row, frame.start, frame.cursor);
        m_frames.pop_back();
    }

    void add(std::int32_t row, std::uint64_t start, std::uint64_t end)
    {
        if (start < end)
            m_path.push_back({row, start, end});
    }

    const SpanTree &m_tree;
    std::vector<Frame> m_frames;
    std::vector<Piece> m_pending;
    std::vector<PathSegment> m_path;
};

} // namespace

std::vector<PathSegment> criticalPath(const SpanTree &tree)
{
    if (tree.size() == 0)
        return {};
    const auto duration = [&tree](std::int32_t row) {
        return tree.end[std::size_t(row)] - tree.start[std::size_t(row)];
    };
    std::int32_t longest = 0;
    for (std::int32_t root = 0; root < tree.size(); root += tree.subtreeSize[std::size_t(root)]) {
        if (duration(root) > duration(longest))
            longest = root;
    }
    return Walk(tree).from(longest);
}

} // namespace app::trace
