#pragma once

#include <filesystem>
#include <string>

namespace app::store {

/// Our paths are UTF-8 everywhere; std::filesystem reads plain strings in the system's code page on Windows.
inline std::filesystem::path filePath(const std::string &utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

} // namespace app::store
