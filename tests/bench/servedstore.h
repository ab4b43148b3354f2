#pragma once

#include "app/store/store.h"
#include "tests/support/answers.h"
#include "tests/support/spans.h"

#include <filesystem>
#include <memory>
#include <random>
#include <string>
#include <vector>

/// A store in a folder of its own, and what a web service sends to it.
namespace bench {

constexpr int spansPerRequest = 100;

class Folder
{
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path()
                 / ("spancast-bench-" + std::to_string(std::random_device()())))
    {
        std::filesystem::create_directory(m_path);
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    std::unique_ptr<app::store::Store> open() const
    {
        app::store::Store::Options options;
        options.path = (m_path / "traces.db").string();
        return *app::store::Store::open(options);
    }

private:
    std::filesystem::path m_path;
};

/// 100 spans of ten traces with a dozen attributes each.
inline std::shared_ptr<const app::trace::Batch> request(std::uint64_t number)
{
    std::vector<tests::SpanOf> spans;
    for (std::uint64_t i = 0; i < spansPerRequest; ++i) {
        const auto start = 1'700'000'000'000'000'000 + number * 1'000'000 + i * 1000;
        const auto id = number * spansPerRequest + i;
        spans.push_back({number * 10 + i / 10, id, start, start + 700, i % 10 == 0 ? 0 : id - 1});
    }
    auto batch = *tests::batch(spans);
    for (auto &span : batch.resourceSpans[0].scopeSpans[0].spans) {
        for (int i = 0; i < 10; ++i)
            span.attributes.push_back(
                {"http.attribute." + std::to_string(i), "value " + std::to_string(number % 97)});
        span.attributes.push_back({"http.status_code", 200});
    }
    return std::make_shared<const app::trace::Batch>(std::move(batch));
}

inline void appendAll(app::store::Store &store, std::uint64_t requests)
{
    tests::Answers answers;
    for (std::uint64_t i = 1; i <= requests; ++i) {
        store.append({request(i)}, answers.next());
        if (i % 256 == 0)
            answers.all();
    }
    answers.all();
}

} // namespace bench
