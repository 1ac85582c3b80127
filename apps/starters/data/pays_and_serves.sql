-- What the largest payers of UN peacekeeping pay, and whom they have in uniform. See README.md for the two files.
SELECT
  payer.iso3,
  payer.peacekeeping_rate_percent AS pays_percent,
  coalesce(contributor.share_percent, 0) AS serves_percent
FROM 'rates.parquet' AS payer
LEFT JOIN 'contributors.parquet' AS contributor USING (iso3)
ORDER BY pays_percent DESC
LIMIT 5;
