#pragma once

#include "ui/settings/draftsection.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSpinBox;

namespace ui {

class FormField;

/// How requests travel: certificates as files, encoding, compression, how long and how many may wait.
class TransportForm final : public DraftSection
{
    Q_OBJECT
public:
    explicit TransportForm(QWidget *parent = nullptr);

    void present(const app::broadcast::Draft &draft) override;
    void writeTo(app::broadcast::Draft &draft) const override;
    bool isValid() const override;
    QWidget *showProblems() override;
    /// Everything is as a new destination has it.
    static bool isUsual(const app::broadcast::Destination &destination);

private:
    FormField *addFile(QGridLayout *grid, const QString &objectName, const QString &label,
                       const QString &hint);
    void choose(FormField *field);
    void addLimits(QGridLayout *grid);

    FormField *m_authorities;
    FormField *m_certificate;
    FormField *m_privateKey;
    QComboBox *m_wire;
    QCheckBox *m_isCompressed;
    QSpinBox *m_answerSeconds;
    QSpinBox *m_longestWait;
    QSpinBox *m_mostWaiting;
    int m_presentedMs = 0; ///< may be finer than the form shows
};

} // namespace ui
