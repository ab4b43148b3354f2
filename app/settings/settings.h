#pragma once

#include <QMetaType>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>
#include <functional>
#include <utility>

namespace app::settings {

/// One stored value: key, default, type and check in one place. Emits changed() after a real change. Never a secret:
/// those live in app/secrets.
class SettingBase : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void changed();
};

template <typename T>
class Setting final : public SettingBase
{
public:
    using Check = std::function<bool(const T &)>;

    Setting(QSettings &store, QString key, T fallback, Check check = {}, QObject *parent = nullptr)
        : SettingBase(parent)
        , m_store(store)
        , m_key(std::move(key))
        , m_fallback(std::move(fallback))
        , m_check(std::move(check))
    {
        // a value of another type, written by hand or by another version, counts as none
        QVariant stored = m_store.value(m_key);
        const bool isReadable = stored.isValid() && stored.convert(QMetaType::fromType<T>());
        m_value = isReadable && accepts(stored.value<T>()) ? stored.value<T>() : m_fallback;
    }

    const T &get() const { return m_value; }
    const T &fallback() const { return m_fallback; }
    bool accepts(const T &value) const { return !m_check || m_check(value); }

    /// False, and nothing changes, where the check refuses.
    bool set(const T &value)
    {
        if (!accepts(value))
            return false;
        if (value == m_value)
            return true;
        m_value = value;
        m_store.setValue(m_key, QVariant::fromValue(value));
        Q_EMIT changed();
        return true;
    }

private:
    QSettings &m_store;
    const QString m_key;
    const T m_fallback;
    const Check m_check;
    T m_value;
};

} // namespace app::settings
