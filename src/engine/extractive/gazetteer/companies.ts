import { wordSet } from '../text/word-set.ts';

/** Companies that the news of every language names by one word, which no other word beside it explains. */
export const companies = wordSet(
  'airbus alibaba alphabet amazon amd anthropic apple astrazeneca baidu basf bayer bmw boeing bosch bytedance byd cisco citigroup comcast disney ebay ericsson exxon exxonmobil facebook fedex ferrari fiat ford foxconn gazprom',
  'glencore goldman google heineken honda huawei hyundai iberdrola ibm ikea infineon ing instagram intel jpmorgan kia lenovo linkedin lockheed lufthansa lvmh mastercard mcdonald mcdonalds mercedes meta microsoft mitsubishi',
  'moderna nestle netflix nike nintendo nissan nokia novartis nvidia openai oracle panasonic paypal pepsi petrobras peugeot pfizer philips porsche qualcomm reddit renault repsol roche rosneft ryanair samsung santander sap siemens',
  'softbank sony spacex spotify starbucks stellantis tencent tesla thyssenkrupp tiktok totalenergies toyota tsmc twitter uber unilever verizon visa vodafone volkswagen volvo walmart whatsapp xiaomi youtube zalando',
);
