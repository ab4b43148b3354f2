#pragma once

#include <QtGlobal>

/// What a keychain entry may hold.
namespace app::secrets::limits {

/// In UTF-16 units. Windows: CRED_MAX_CREDENTIAL_BLOB_SIZE is 2560 bytes, and QtKeychain before 0.15 does not split.
#ifdef Q_OS_WIN
constexpr qsizetype secretLength = 1280;
#else
constexpr qsizetype secretLength = 64 * 1024;
#endif

} // namespace app::secrets::limits
